/** The source's text: numbered paragraphs, the passages of the selection highlighted, every sentence to be clicked. */
package dateline.ui.reading;
