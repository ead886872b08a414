package dateline.ui.actors;

import atlantafx.base.controls.Spacer;
import dateline.index.ActorMatch;
import dateline.index.Dimension;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.model.Actor;
import dateline.text.NormalisedText;
import dateline.ui.parts.Choice;
import dateline.ui.parts.EndsRow;
import dateline.ui.parts.Segmented;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Accordion;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The left side of the window: who takes part, and which of them the reader keeps. */
public final class ActorsPanel extends ScrollPane {
    private final ReadingState state;
    private final ListView<Actor> list = new ListView<>();
    private final TextField find = new TextField();
    private final Label nobody = new Label();
    private final Hyperlink clear = new Hyperlink("Clear");
    private final Accordion facets = new Accordion();
    private final Facet certainty;
    private final Facet roles;

    /**
     * Creates the panel and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public ActorsPanel(ReadingState state) {
        this.state = state;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        find.setPromptText("Find an actor");
        find.setAccessibleText("Find an actor");
        find.textProperty().addListener((o, was, is) -> narrow());
        clear.setTooltip(new Tooltip("Show everything again"));
        clear.setOnAction(event -> state.clearFilter());
        clear.visibleProperty().bind(state.filterProperty().isNotEqualTo(Filter.NONE));

        list.getStyleClass().addAll("actor-list", "edge-to-edge");
        list.setAccessibleText("Actors");
        list.setCellFactory(view -> new ActorCell(state));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        nobody.getStyleClass().add("empty-state");
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        VBox.setVgrow(list, Priority.ALWAYS);

        certainty = new Facet(state, Dimension.CERTAINTY, "Certainty of claims");
        roles = new Facet(state, Dimension.ROLE, "Roles of claims");
        fillFacets();
        VBox content = new VBox(titleRow(), find, switches(), columnHeads(), list, facets);
        content.getStyleClass().add("actors-panel");
        content.setMinWidth(0);
        setContent(content);
        state.documentProperty().addListener((o, was, is) -> is.ifPresent(this::showDocument));
        state.documentProperty().get().ifPresent(this::showDocument);
        state.filterProperty().addListener((o, was, is) -> list.refresh());
    }

    private HBox titleRow() {
        Label title = new Label("Actors");
        title.getStyleClass().add("panel-title");
        HBox row = new HBox(title, new Spacer(), clear);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private EndsRow switches() {
        Segmented<ActorMatch> match = new Segmented<>(
                new MatchProperty(state),
                List.of(
                        Choice.explained(ActorMatch.ANY, "Any", "Items with any of the chosen actors"),
                        Choice.explained(ActorMatch.ALL, "All", "Items with all of the chosen actors")));
        Segmented<FilterMode> mode = new Segmented<>(
                state.filterModeProperty(),
                List.of(
                        Choice.explained(FilterMode.SHOW_ONLY, "Only", "Show only what the filter keeps"),
                        Choice.explained(FilterMode.DIM, "Dim", "Show the rest faintly")));
        match.makeSmall();
        mode.makeSmall();
        return new EndsRow(match, mode);
    }

    private static Label columnHeads() {
        Label heads = new Label("events / claims");
        heads.getStyleClass().add("secondary");
        heads.setWrapText(true);
        heads.setMinHeight(Region.USE_PREF_SIZE);
        heads.setMaxWidth(Double.MAX_VALUE);
        heads.setAlignment(Pos.CENTER_RIGHT);
        heads.setTextAlignment(TextAlignment.RIGHT);
        return heads;
    }

    /** Adds the other dimensions of the filter, of which one is open at a time. */
    private void fillFacets() {
        facets.getPanes()
                .setAll(
                        certainty,
                        new Facet(state, Dimension.CLAIM_KIND, "Kinds of claims"),
                        new Facet(state, Dimension.HOLDER, "Holders of claims"),
                        new Facet(state, Dimension.CATEGORY, "Categories of events"));
        facets.getStyleClass().add("facets");
        facets.setExpandedPane(certainty);
        facets.setMinHeight(Region.USE_PREF_SIZE);
        facets.setMinWidth(0);
    }

    /** Shows the roles only where some claim has one. */
    private void showRoles(OpenDocument document) {
        boolean wanted = document.commentary().claims().stream()
                .anyMatch(claim -> claim.role().isPresent());
        if (wanted == facets.getPanes().contains(roles)) {
            return;
        }
        if (wanted) {
            facets.getPanes().add(1, roles);
        } else {
            if (roles.isExpanded()) {
                facets.setExpandedPane(certainty);
            }
            facets.getPanes().remove(roles);
        }
    }

    private void showDocument(OpenDocument document) {
        Comparator<Actor> order = Comparator.<Actor>comparingInt(
                        actor -> -document.index().itemsOf(actor.id()).size())
                .thenComparing(Actor::name);
        List<Actor> actors =
                document.commentary().actors().stream().sorted(order).toList();
        list.setItems(new FilteredList<>(FXCollections.observableList(actors)));
        showRoles(document);
        nobody.setText(actors.isEmpty() ? "This document names no actors." : "No actor has that name.");
        narrow();
    }

    private void narrow() {
        if (list.getItems() instanceof FilteredList<Actor> narrowed) {
            String wanted = normalise(find.getText());
            narrowed.setPredicate(actor -> wanted.isEmpty()
                    || normalise(actor.name()).contains(wanted)
                    || actor.aliases().stream()
                            .anyMatch(alias -> normalise(alias).contains(wanted)));
        }
    }

    private static String normalise(String text) {
        return NormalisedText.of(text.strip()).normalised();
    }

    private void onKey(KeyEvent event) {
        Actor actor = list.getSelectionModel().getSelectedItem();
        if (actor == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            state.toggleActor(actor.id());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            state.selectActor(actor.id());
            event.consume();
        }
    }

    /** Puts the keyboard into the field that finds an actor. */
    public void focusFind() {
        find.requestFocus();
        find.selectAll();
    }
}
