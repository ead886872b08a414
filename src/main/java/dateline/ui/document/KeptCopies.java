package dateline.ui.document;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.align.Aligner;
import dateline.copy.store.CopyStore;
import dateline.model.Commentary;
import dateline.ui.state.ReadersCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the copies that are kept on the disk with the places of their sentences.
 *
 * @param store where they are kept
 */
record KeptCopies(CopyStore store) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCopies.class);

    /**
     * A copy with the places of its sentences.
     *
     * @param copy the copy
     * @param alignment the places
     */
    record AlignedCopy(CopyText copy, Alignment alignment) {
        static AlignedCopy of(Commentary commentary, CopyText copy, BooleanSupplier cancelled) {
            return new AlignedCopy(copy, Aligner.align(commentary, copy, cancelled));
        }

        ReadersCopy shown() {
            return new ReadersCopy(alignment);
        }
    }

    /**
     * The result of loading.
     *
     * @param copy the copy that is kept, if any
     * @param damage a sentence on where a damaged one is, if there was one
     */
    record Outcome(Optional<AlignedCopy> copy, Optional<String> damage) {}

    /**
     * Loads the copy of a commentary; one that cannot be read is moved aside, so that no other one takes its place.
     *
     * @param commentary the commentary
     * @param cancelled asked now and then whether to give up
     */
    Outcome load(Commentary commentary, BooleanSupplier cancelled) {
        try {
            Optional<CopyText> copy = store.load(commentary.id());
            return new Outcome(copy.map(text -> AlignedCopy.of(commentary, text, cancelled)), Optional.empty());
        } catch (IOException damaged) {
            LOG.warn("The kept copy cannot be read", damaged);
            return new Outcome(Optional.empty(), Optional.of(setAside(commentary.id())));
        }
    }

    private String setAside(String id) {
        try {
            Path aside = store.setAside(id);
            return "It was moved aside to " + aside + ".";
        } catch (IOException e) {
            LOG.warn("The kept copy cannot be moved aside", e);
            return "It cannot be moved aside either.";
        }
    }
}
