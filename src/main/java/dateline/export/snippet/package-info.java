/**
 * What goes on the clipboard: items, actors, passages and lists, as plain text, HTML and Markdown.
 *
 * <p>Start reading at {@link dateline.export.snippet.SnippetWriter}.
 */
package dateline.export.snippet;
