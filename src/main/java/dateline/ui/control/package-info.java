/** Small parts that several views use: words for the model's vocabulary, chips, the certainty scale, marked text. */
package dateline.ui.control;
