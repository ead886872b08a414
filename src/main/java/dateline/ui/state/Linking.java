package dateline.ui.state;

import dateline.edit.EditRefusedException;
import dateline.edit.links.LinkRun;
import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The links that a reader is making by clicking; until they end, a click on an item links it in place of selecting it.
 *
 * <p>Used on the JavaFX application thread only.
 */
public final class Linking {
    private final ReadOnlyObjectWrapper<Optional<LinkRun>> run =
            new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

    Linking() {}

    /** Begins to make links. */
    public void begin(LinkRun links) {
        refusal.set(Optional.empty());
        run.set(Optional.of(links));
    }

    /** Ends it; the links are for the caller to keep. */
    public void end() {
        refusal.set(Optional.empty());
        run.set(Optional.empty());
    }

    /** Links an item, or does so no longer; does nothing unless links are being made. */
    void toggle(Commentary commentary, String id) {
        run.get().ifPresent(links -> {
            try {
                run.set(Optional.of(links.toggled(commentary, id)));
                refusal.set(Optional.empty());
            } catch (EditRefusedException refused) {
                refusal.set(Optional.of(refused.getMessage()));
            }
        });
    }

    /** Says why nothing at a place can be linked. */
    public void refuse(String reason) {
        refusal.set(Optional.of(reason));
    }

    /** Says no longer why nothing can be linked, as the reader has gone on. */
    void forgetRefusal() {
        refusal.set(Optional.empty());
    }

    /** Goes on with what a changed commentary still has. */
    void keepWithin(Commentary commentary) {
        run.set(run.get().flatMap(links -> links.within(commentary)));
    }

    /** Returns what stands out while an item is selected: the item, and all that are linked so far. */
    Selection shown(Selection selected) {
        List<String> ids = new ArrayList<>(run.get().map(LinkRun::linked).orElse(List.of()));
        ids.addAll(selected.itemIds());
        return isOn() ? Selection.ofItems(List.copyOf(new LinkedHashSet<>(ids))) : selected;
    }

    /** Tells whether links are being made. */
    public boolean isOn() {
        return run.get().isPresent();
    }

    /** Returns the links so far; empty where none are being made. */
    public Optional<LinkRun> run() {
        return run.get();
    }

    /** Returns the links so far; empty where none are being made. */
    public ReadOnlyObjectProperty<Optional<LinkRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** Returns why the item that was clicked last cannot be linked; empty if it was. */
    public ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
