package dateline.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader does with a page in a browser. */
class PageInChromium extends ReaderInBrowser {
    @Test
    void aClickOnAnEventOfTheTimelineShowsItsPassageAndLeadsToTheTextAndBack() {
        open(toll);
        browser.find(".picture a[href='#event=toll'] text").click();
        assertEquals("event=toll", browser.address());
        assertEquals("The council sets a toll", title());
        assertEquals(
                "The council sets a toll, May 2020", browser.byId("panel-title").getDomProperty("textContent"));
        assertTrue(
                panel().getText().contains("Some time in May 2020: the text gives only the month"), panel()::getText);
        WebElement passage = panel().findElement(By.tagName("blockquote"));
        assertTrue(passage.getText().startsWith("The council set a toll in 2020."), passage::getText);
        assertEquals("set a toll", passage.findElement(By.tagName("mark")).getText());
        passage.findElement(By.tagName("a")).click();
        assertEquals("sentence=1.1", browser.address());
        assertTrue(browser.isInView(browser.byId("sentence=1.1")));
        assertTrue(browser.byId("sentence=1.1").getDomAttribute("class").contains("chosen"));
        assertTrue(panel().getText().contains("The mayor signs"), panel()::getText);
        browser.back();
        browser.until(driver -> title().equals("The council sets a toll"));
        browser.back();
        browser.until(driver -> !panel().isDisplayed());
        assertTrue(browser.byId("overview").isDisplayed());
    }

    @Test
    void aClaimShowsOnWhatItRestsAndWhatRestsOnIt() {
        open(toll);
        browser.find("#claims a[href='#claim=go']").click();
        assertEquals("The toll on the bridge should go.", title());
        assertTrue(
                panel().getText().contains("held by the authors \u00b7 asserted \u00b7 normative"), panel()::getText);
        panel().findElement(By.cssSelector("a[href='#claim=ferries']")).click();
        assertEquals("claim=ferries", browser.address());
        assertTrue(panel().getText().contains("1 claim rests on it"), panel()::getText);
        panel().findElement(By.cssSelector("a[href='#claim=go']")).click();
        assertEquals("claim=go", browser.address());
        panel().findElement(By.cssSelector("button[aria-label=Back]")).click();
        browser.until(driver -> browser.address().equals("claim=ferries"));
    }

    @Test
    void everyEventAndClaimShowsItsPassages() {
        open(bundled);
        for (Event event : BUNDLED.events().subList(0, 12)) {
            browser.type(PageAddress.of(event));
            browser.until(driver -> title().startsWith(event.title()));
            assertEquals(
                    event.passages().size(),
                    panel().findElements(By.tagName("blockquote")).size());
        }
        for (Claim claim : BUNDLED.claims().subList(0, 12)) {
            browser.type(PageAddress.of(claim));
            browser.until(driver -> title().equals(claim.statement()));
            assertEquals(
                    claim.passages().size(),
                    panel().findElements(By.tagName("blockquote")).size());
        }
    }

    @Test
    void aClickOnASentenceShowsWhatRestsOnIt() {
        open(toll);
        browser.byId("sentence=2.1").findElement(By.className("said")).click();
        assertEquals("sentence=2.1", browser.address());
        assertTrue(panel().getText().contains("Traffic falls"), panel()::getText);
    }

    @Test
    void anActorShowsWhatConcernsItAndNarrowsThePageToIt() {
        open(toll);
        browser.find("#actors a[href='#actor=council']").click();
        assertTrue(panel().getText().contains("The council sets a toll"), panel()::getText);
        panel().findElement(By.cssSelector(".body button")).click();
        assertEquals(List.of("event=toll"), browser.seen(".item"));
        assertEquals("1 of 5 events, 0 of 7 claims", browser.byId("count").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"event=drop", "claim=go", "actor=council", "sentence=2.2"})
    void anAddressSelectsAndMarksOnLoadAndWhenItChanges(String place) {
        browser.open(bundled, "");
        browser.open(toll, "#" + place);
        WebElement target = browser.byId(place);
        assertTrue(panel().isDisplayed());
        assertTrue(target.getDomAttribute("class").contains("chosen"), place);
        assertTrue(browser.isInView(target), place);
        browser.type("event=toll");
        browser.until(driver -> title().equals("The council sets a toll"));
        assertFalse(target.getDomAttribute("class").contains("chosen"));
        browser.type(place);
        browser.until(driver -> target.getDomAttribute("class").contains("chosen"));
    }

    @Test
    void anAddressOfWhatAFilterHidesShowsItNevertheless() {
        open(toll);
        browser.find(".chip[data-sure=hedged]").click();
        assertFalse(browser.byId("event=toll").isDisplayed());
        browser.type("event=toll");
        browser.until(driver -> browser.byId("event=toll").isDisplayed());
        assertEquals("5 events, 7 claims", browser.byId("count").getText());
    }

    @Test
    void anUnknownAddressSelectsNothing() {
        browser.open(toll, "#event=nothing");
        assertFalse(panel().isDisplayed());
        assertTrue(browser.byId("overview").isDisplayed());
    }

    private static String pressActor(int which) {
        WebElement chip = browser.all(".chip[data-actor]").get(which);
        chip.click();
        String number = chip.getDomAttribute("data-actor");
        return BUNDLED.actors().get(Integer.parseInt(number)).id();
    }

    private static List<String> eventsOf(String... actors) {
        return BUNDLED.events().stream()
                .filter(event -> event.actors().containsAll(List.of(actors)))
                .map(PageAddress::of)
                .sorted()
                .toList();
    }

    @Test
    void actorsNarrowToWhatConcernsAllOfThemAndCertaintiesToAnyOfThem() {
        open(bundled);
        String one = pressActor(0);
        assertEquals(
                eventsOf(one), browser.seen(".event.item").stream().sorted().toList());
        String other = pressActor(1);
        List<String> both = eventsOf(one, other);
        assertTrue(both.size() > 1 && both.size() < eventsOf(one).size());
        assertEquals(both, browser.seen(".event.item").stream().sorted().toList());
        assertEquals(
                BUNDLED.events().size() - both.size(),
                browser.all(".picture a.off").size());
        browser.byId("clear").click();
        assertEquals(BUNDLED.events().size(), browser.seen(".event.item").size());
        assertFalse(browser.byId("clear").isDisplayed());
        browser.find(".chip[data-sure=hedged]").click();
        browser.find(".chip[data-sure=reported]").click();
        List<String> left = browser.seen(".item");
        assertTrue(left.size() > 5, left::toString);
        for (String item : left) {
            String certainty = browser.byId(item).getDomAttribute("data-certainty");
            assertTrue(List.of("hedged", "reported").contains(certainty), item);
        }
    }

    @Test
    void anActorWithoutAButtonIsChosenFromTheList() {
        open(bundled);
        WebElement choice = browser.all("#more-actors option").get(3);
        String actor = BUNDLED.actors()
                .get(Integer.parseInt(choice.getDomAttribute("value")))
                .id();
        choice.click();
        assertEquals(
                eventsOf(actor), browser.seen(".event.item").stream().sorted().toList());
        assertEquals("true", browser.focused().getDomAttribute("aria-pressed"));
        browser.focused().click();
        assertEquals(BUNDLED.events().size(), browser.seen(".event.item").size());
    }

    @Test
    void aSearchIgnoresCaseAndCountsWhatItFinds() {
        open(toll);
        browser.byId("search").sendKeys("FERRIES");
        assertEquals(List.of("sentence=2.2"), browser.seen(".sentence.found"));
        assertTrue(browser.byId("count").getText().endsWith(", 1 sentence"), browser.byId("count")::getText);
        assertFalse(browser.byId("event=toll").isDisplayed());
        browser.press(Keys.ESCAPE);
        assertEquals("5 events, 7 claims", browser.byId("count").getText());
    }

    @Test
    void itIsReadByKeys() {
        open(toll);
        browser.press(Keys.TAB);
        assertEquals("#events", browser.focused().getDomAttribute("href"));
        browser.press("/");
        assertEquals("search", browser.focused().getDomAttribute("id"));
        browser.press("mayor", Keys.ARROW_DOWN);
        assertEquals("#event=signing", browser.focused().getDomAttribute("href"));
        browser.press(Keys.ENTER);
        assertEquals("panel-title", browser.focused().getDomAttribute("id"));
        browser.press(Keys.ESCAPE);
        assertFalse(panel().isDisplayed());
        assertEquals("#event=signing", browser.focused().getDomAttribute("href"));
        browser.byId("clear").click();
        browser.run("document.querySelector(\"#events a[href='#event=reading']\").focus()");
        browser.press(Keys.ARROW_DOWN);
        assertEquals("#event=toll", browser.focused().getDomAttribute("href"));
        browser.press(Keys.END);
        assertEquals("#event=end", browser.focused().getDomAttribute("href"));
    }

    @Test
    void theTimelineIsOneStopOfTheTabKeyAndWalkedByArrows() {
        open(toll);
        assertEquals(1, browser.all(".picture a[tabindex='0']").size());
        browser.run("document.querySelector(\".picture a[tabindex='0']\").focus()");
        browser.press(Keys.HOME);
        assertEquals("#event=reading", browser.focused().getDomAttribute("href"));
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("#event=toll", browser.focused().getDomAttribute("href"));
        browser.press(Keys.ENTER);
        assertEquals("The council sets a toll", title());
        browser.press(Keys.ESCAPE);
        assertEquals("a", browser.focused().getTagName());
        assertEquals("#event=toll", browser.focused().getDomAttribute("href"));
    }

    @Test
    void previousAndNextWalkThroughWhatIsShown() {
        browser.open(toll, "#event=toll");
        panel().findElement(By.cssSelector("button[aria-label=Next]")).click();
        assertEquals("event=signing", browser.address());
        panel().findElement(By.cssSelector("button[aria-label=Previous]")).click();
        assertEquals("event=toll", browser.address());
    }
}
