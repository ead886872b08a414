package dateline.ui.state;

import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.Unfinished;
import dateline.index.Unfinished.Lack;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A commentary as the window holds it.
 *
 * @param commentary the model
 * @param index the one order of its items, and its relations
 * @param timeline what the timeline needs of it
 * @param file where it was read from; empty for the bundled one
 * @param sha256 the checksum of the file's content that was read, by {@link dateline.io.files.Sha256}; empty for a commentary
 *     that is edited since, and for one that was not read from a file
 */
public record OpenDocument(
        Commentary commentary,
        CommentaryIndex index,
        PreparedTimeline timeline,
        Optional<Path> file,
        Optional<String> sha256) {
    /** Checks for nulls. */
    public OpenDocument {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Indexes a commentary and prepares its timeline; takes time in proportion to its size.
     *
     * @param commentary the model
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(Commentary commentary, Optional<Path> file) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        PreparedTimeline timeline = PreparedTimeline.of(index);
        timeline.prepare(LaneGrouping.WHO_WITH_WHOM);
        return new OpenDocument(commentary, index, timeline, file, Optional.empty());
    }

    /**
     * Tells whether a document is the one that was shown before, as edited, saved elsewhere or read again.
     *
     * @param was what was shown before
     * @param is what is shown now
     */
    public static boolean isSame(Optional<OpenDocument> was, Optional<OpenDocument> is) {
        return was.isPresent()
                && is.isPresent()
                && was.get().commentary.id().equals(is.get().commentary.id())
                && (was.get().file.equals(is.get().file) || was.get().commentary.equals(is.get().commentary));
    }

    /** Returns the same document, from now on in another file. */
    public OpenDocument in(Path other) {
        return new OpenDocument(commentary, index, timeline, Optional.of(other), Optional.empty());
    }

    /** Returns the same document with the checksum of the content that it was read from. */
    public OpenDocument readAs(String checksum) {
        return new OpenDocument(commentary, index, timeline, file, Optional.of(checksum));
    }

    /** Returns as much of a selection as the document has. */
    Selection narrowed(Selection selection) {
        if (selection instanceof Selection.OfItems of) {
            return Selection.ofItems(
                    of.ids().stream().filter(id -> index.item(id).isPresent()).toList());
        }
        return has(selection) ? selection : Selection.NONE;
    }

    /** Returns the events and claims that a selection holds as such, in the order of the index. */
    List<Item> items(Selection selection) {
        return selection.itemIds().stream()
                .flatMapToInt(id -> index.indexOf(id).stream())
                .sorted()
                .mapToObj(index.items()::get)
                .toList();
    }

    /** Returns the passages of a selection: those of events and claims, or the sentence itself. */
    List<Passage> passages(Selection selection) {
        return selection instanceof Selection.OfSentence of
                ? List.of(new Passage(of.sentence(), of.sentence(), Optional.empty()))
                : items(selection).stream()
                        .flatMap(item -> item.passages().stream())
                        .toList();
    }

    /** Tells whether something that can be selected is in the document. */
    public boolean has(Selection selection) {
        if (selection instanceof Selection.OfItem of) {
            return index.item(of.id()).isPresent();
        }
        if (selection instanceof Selection.OfActor of) {
            return index.actor(of.id()).isPresent();
        }
        return selection instanceof Selection.OfSentence of
                && commentary.source().sentence(of.sentence()).isPresent();
    }

    /** Returns a filter without the actors, categories, holders, roles and lacks that the document does not have. */
    public Filter narrowed(Filter filter) {
        Set<String> actors = new HashSet<>(filter.actors());
        actors.removeIf(id -> index.actor(id).isEmpty());
        Filter kept = filter.withActors(actors);
        for (String category : filter.categories()) {
            Optional<String> wanted = Optional.of(category);
            if (commentary.events().stream().noneMatch(event -> event.category().equals(wanted))) {
                kept = kept.withCategoryToggled(category);
            }
        }
        for (String holder : filter.holders()) {
            if (commentary.claims().stream().noneMatch(claim -> claim.holder().equals(holder))) {
                kept = kept.withHolderToggled(holder);
            }
        }
        for (ClaimRole role : filter.roles()) {
            Optional<ClaimRole> wanted = Optional.of(role);
            if (commentary.claims().stream().noneMatch(claim -> claim.role().equals(wanted))) {
                kept = kept.withRoleToggled(role);
            }
        }
        for (Lack lack : filter.lacks()) {
            if (Unfinished.lacking(lack, index).isEmpty()) {
                kept = kept.withLackToggled(lack);
            }
        }
        return kept;
    }
}
