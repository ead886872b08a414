/**
 * From a reader's copy to plain text: files and pasted text, HTML and PDF, in whatever encoding.
 *
 * <p>Depends on {@code dateline.text} and the platform, and is the only place that knows jsoup and PDFBox. Nothing is
 * rendered, run or fetched. Reading blocks, so it is for a background thread; it can be cancelled.
 */
package dateline.text.extract;
