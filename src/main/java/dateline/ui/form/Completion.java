package dateline.ui.form;

import dateline.date.words.English;
import dateline.text.NormalisedText;
import dateline.text.ShownText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A field with what it offers for the typed words below it: Up and Down choose, Enter and Tab take, a click takes.
 *
 * <p>Where the keyboard leaves the field by a click, only an offer of exactly the typed words is taken.
 */
final class Completion extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextField input = new TextField();
    private final VBox list = new VBox();
    private final Function<String, List<Offer>> offers;
    private final Consumer<Optional<String>> onTaken;
    private String shown = "";
    private List<Offer> offered = List.of();
    private int chosen;

    /**
     * Creates the field.
     *
     * @param prompt what the empty field says
     * @param offers returns what is offered for typed words, the likeliest first
     * @param onTaken gets the reason if what was typed cannot be taken, and nothing if it was taken or given up
     */
    Completion(String prompt, Function<String, List<Offer>> offers, Consumer<Optional<String>> onTaken) {
        this.offers = offers;
        this.onTaken = onTaken;
        input.setPromptText(prompt);
        list.getStyleClass().add("offers");
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(input, list);
        input.textProperty().addListener((o, was, is) -> offer());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        input.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                leave();
            }
        });
        offer();
    }

    TextField input() {
        return input;
    }

    boolean isChanged() {
        return !input.getText().equals(shown);
    }

    /** Shows a text that nothing is offered for. */
    void show(String text) {
        shown = text;
        if (!input.getText().equals(text)) {
            input.setText(text);
        }
        offer();
    }

    /** Takes what is chosen. */
    void accept() {
        if (!isChanged()) {
            return;
        }
        String typed = input.getText().strip();
        if (offered.isEmpty()) {
            onTaken.accept(typed.isEmpty() ? Optional.of("This cannot be empty.") : Optional.of(nothingCalled(typed)));
        } else {
            take(offered.get(chosen));
        }
    }

    private static String nothingCalled(String typed) {
        return "There is nothing called \u201c" + ShownText.name(typed) + "\u201d.";
    }

    private void take(Offer offer) {
        String before = shown;
        // What is typed is no change any more while the edit shows the window anew.
        shown = input.getText();
        Optional<String> refusal = offer.take().get();
        if (refusal.isPresent()) {
            shown = before;
        }
        onTaken.accept(refusal);
        offer();
    }

    /** Takes an offer of exactly the typed words, or says that nothing is taken yet. */
    void leave() {
        if (!isChanged()) {
            return;
        }
        String typed = normalised(input.getText().strip());
        Optional<Offer> exact = offered.stream()
                .filter(offer -> normalised(offer.words()).equals(typed))
                .findFirst();
        if (exact.isPresent()) {
            take(exact.get());
        } else if (typed.isEmpty()) {
            accept();
        } else {
            onTaken.accept(Optional.of(
                    "Not taken over yet: press Enter in the field to take what is marked, Esc to" + " give it up."));
        }
        offer();
    }

    private static String normalised(String text) {
        return NormalisedText.of(text).normalised();
    }

    private void offer() {
        offered = isChanged() ? offers.apply(input.getText().strip()) : List.of();
        chosen = 0;
        list.getChildren().setAll(offered.stream().map(this::row).toList());
        list.setVisible(!offered.isEmpty() && input.isFocused());
        showChosen();
    }

    private Region row(Offer offer) {
        Label words = new Label(ShownText.line(offer.words()));
        HBox row = new HBox(8, words);
        if (!offer.detail().isEmpty()) {
            Label detail = new Label(ShownText.line(offer.detail()));
            detail.getStyleClass().add("secondary");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(detail);
        }
        row.getStyleClass().add("offer");
        row.setOnMousePressed(event -> {
            take(offer);
            event.consume();
        });
        return row;
    }

    private void showChosen() {
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        input.setAccessibleHelp(
                offered.isEmpty()
                        ? ""
                        : offered.get(chosen).words() + ", " + (chosen + 1) + " of "
                                + English.count(offered.size(), "suggestion"));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(1, event);
            case UP -> choose(-1, event);
            case ENTER -> {
                accept();
                event.consume();
            }
            case TAB -> accept();
            default -> {}
        }
    }

    private void choose(int by, KeyEvent event) {
        if (!offered.isEmpty() && !event.isAltDown()) {
            chosen = Math.floorMod(chosen + by, offered.size());
            showChosen();
            event.consume();
        }
    }
}
