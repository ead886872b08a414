package dateline.export.page;

import dateline.date.words.English;
import dateline.export.content.ExportContent;
import dateline.index.Argument;
import dateline.model.ArgumentStep;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the claims by step of the argument, the thesis of each step first, then in the order of the text. */
final class PageClaims {
    private final PageItems items;
    private final HtmlWriter out;
    private final Argument argument;

    private PageClaims(ExportContent content, HtmlWriter out) {
        items = new PageItems(content, out);
        argument = content.index().argument();
        this.out = out;
    }

    static void write(ExportContent content, HtmlWriter out) {
        new PageClaims(content, out).write();
    }

    private void write() {
        List<Claim> claims = new ArrayList<>(items.index().commentary().claims());
        claims.sort(Argument.TEXT_ORDER);
        claims.sort(Comparator.comparing(claim -> !argument.isThesis(claim)));
        out.open("section", "id", "claims", "aria-labelledby", "claims-title");
        out.element("h2", "Claims", "id", "claims-title").line();
        if (claims.isEmpty()) {
            out.element("p", "The document names no claims.", "class", "empty");
        }
        int number = 0;
        for (ArgumentStep step : argument.steps()) {
            number++;
            int wanted = number;
            step(
                    step,
                    number,
                    claims.stream()
                            .filter(claim -> argument.numberOf(claim).orElse(0) == wanted)
                            .toList());
        }
        List<Claim> others = claims.stream()
                .filter(claim -> argument.numberOf(claim).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            out.open("section", "class", "group");
            if (number > 0) {
                out.open("h3")
                        .text("Without a step ")
                        .element("small", English.grouped(others.size()))
                        .close("h3");
            }
            list(others);
        }
        out.close("section").line();
    }

    private void step(ArgumentStep step, int number, List<Claim> claims) {
        out.open("section", "class", "group step");
        out.open("h3", "id", PageAddress.ofStep(step.id()), "dir", "auto");
        out.text(number + ". " + ShownText.line(step.title()) + " ").open("small");
        items.passage(step.at());
        out.close("small").close("h3");
        list(claims);
    }

    private void list(List<Claim> claims) {
        if (!claims.isEmpty()) {
            out.open("ol", "class", "list").line();
            claims.forEach(this::claim);
            out.close("ol");
        }
        out.close("section").line();
    }

    private void claim(Claim claim) {
        String sign = claim.certainty() == Certainty.ASSERTED ? "claim" : "claim unsure";
        items.open(claim, argument.isThesis(claim) ? sign + " thesis" : sign);
        items.title(claim, ShownText.line(claim.statement()));
        items.paragraph(Optional.of(traits(claim)), "meta");
        items.links("Rests on", "grounds", items.index().evidenceOf(claim));
        items.tensions(claim);
        details(claim);
        items.close();
    }

    private String traits(Claim claim) {
        String holder = items.names(List.of(claim.holder()));
        String about = claim.about().isPresent() ? " \u00b7 about " + ItemWords.when(claim) : "";
        return ShownText.line("held by " + (holder.isEmpty() ? "the authors" : holder) + " \u00b7 "
                + PageItems.certainty(claim) + " \u00b7 " + Wording.of(claim.kind())
                + claim.role().map(role -> " \u00b7 " + Wording.of(role)).orElse("")
                + (claim.basis() == ClaimBasis.STATED ? "" : " \u00b7 " + Wording.of(claim.basis()))
                + about);
    }

    private void details(Claim claim) {
        out.open("div", "class", "more");
        items.paragraph(claim.note(), "note");
        String about = items.names(claim.actors());
        items.paragraph(Optional.of(about).filter(names -> !names.isEmpty()).map(names -> "About " + names), "about");
        items.passages(claim);
        out.close("div");
    }
}
