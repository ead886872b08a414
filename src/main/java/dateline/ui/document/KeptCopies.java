package dateline.ui.document;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.align.Aligner;
import dateline.copy.store.CopyStore;
import dateline.copy.store.DamagedCopyException;
import dateline.io.files.InputFile;
import dateline.model.Commentary;
import dateline.ui.parts.Dialogs;
import dateline.ui.state.ReadersCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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
    /** The title of a dialogue on a copy that is kept, but cannot be shown. */
    static final String UNSHOWN = "Your copy of the article cannot be shown";

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
     * @param obstacle a sentence on why the one that is kept cannot be read now, if so
     */
    record Outcome(Optional<AlignedCopy> copy, Optional<String> damage, Optional<String> obstacle) {
        /** Tells the reader why there is no copy though one is or was kept. */
        void tellTroubles(Dialogs dialogs) {
            obstacle.ifPresent(reason -> dialogs.showFailure(
                    UNSHOWN,
                    reason + " It stays there, and no other one takes its place; File > Forget My Copy removes it."));
            damage.ifPresent(where -> dialogs.showFailure(
                    "Your copy of the article is damaged",
                    "Its file cannot be read any more. " + where + " Give the article again to read its words."));
        }
    }

    /**
     * Loads the copy of a commentary; a damaged one is moved aside, so that no other one takes its place.
     *
     * @param commentary the commentary
     * @param cancelled asked now and then whether to give up
     */
    Outcome load(Commentary commentary, BooleanSupplier cancelled) {
        Optional<CopyText> copy;
        // Two threads, or two windows, must not find the same damage.
        synchronized (store) {
            try {
                copy = store.load(commentary.id());
            } catch (DamagedCopyException damaged) {
                LOG.warn("The kept copy is damaged", damaged);
                return new Outcome(Optional.empty(), Optional.of(setAside(commentary.id())), Optional.empty());
            } catch (IOException unread) {
                LOG.warn("The kept copy cannot be read", unread);
                return new Outcome(Optional.empty(), Optional.empty(), Optional.of(obstacle(unread)));
            }
        }
        return new Outcome(
                copy.map(text -> AlignedCopy.of(commentary, text, cancelled)), Optional.empty(), Optional.empty());
    }

    private String obstacle(IOException unread) {
        String reason = InputFile.reason(unread);
        return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ". It lies in "
                + store.directory() + ".";
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
