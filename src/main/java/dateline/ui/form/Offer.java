package dateline.ui.form;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that a completion offers for what was typed.
 *
 * @param words what is offered
 * @param detail what is said about it in smaller type; empty for nothing
 * @param take makes the edit, and returns why it is refused; empty if it is not
 */
public record Offer(String words, String detail, Supplier<Optional<String>> take) {}
