/** Light and dark looks: AtlantaFX Primer and our own style sheet upon it. */
package dateline.ui.theme;
