package dateline.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a page looks like in a browser, for whomever. */
class PageLookInChromium extends ReaderInBrowser {
    @Test
    void itIsDarkWhereTheReaderLikesThatAndTheSwitchChangesIt() {
        open(bundled);
        WebElement body = browser.find("body");
        String light = browser.style(body, "background-color");
        browser.byId("theme").click();
        String dark = browser.style(body, "background-color");
        assertNotEquals(light, dark);
        WebElement label = browser.find(".picture text");
        String inkOnDark = browser.style(label, "fill");
        browser.emulate("screen", "dark");
        open(bundled);
        assertEquals(dark, browser.style(browser.find("body"), "background-color"));
        assertEquals(inkOnDark, browser.style(browser.find(".picture text"), "fill"));
        assertEquals("true", browser.byId("theme").getDomAttribute("aria-pressed"));
        browser.byId("theme").click();
        assertEquals(light, browser.style(browser.find("body"), "background-color"));
        assertNotEquals(inkOnDark, browser.style(browser.find(".picture text"), "fill"));
    }

    @Test
    void nothingIsAskedForAndThePolicyForbidsNothingThatThePageDoes() {
        browser.open(bundled, "#event=" + BUNDLED.events().get(0).id());
        browser.find(".chip").click();
        browser.byId("theme").click();
        assertEquals(
                List.of(bundled.toUri().toString()),
                browser.requests().stream()
                        .map(url -> url.replaceFirst("#.*", ""))
                        .distinct()
                        .toList());
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1400})
    void noWidthMakesThePageScrollToTheSide(int width) {
        browser.size(width, 844);
        for (Path page : List.of(bundled, toll)) {
            open(page);
            assertTrue(browser.overhang() <= 0, () -> page + ": " + browser.overhang());
            browser.byId("filter").findElements(By.tagName("summary")).forEach(summary -> {
                if (summary.isDisplayed()) {
                    summary.click();
                }
            });
            browser.type(browser.all(".claim.item").get(3).getDomAttribute("id"));
            browser.until(driver -> panel().isDisplayed());
            assertTrue(browser.overhang() <= 0, () -> page + ": " + browser.overhang());
        }
    }

    @Test
    void withoutScriptItIsACompleteDocument() {
        browser.runScripts("off");
        browser.open(bundled, "#" + PageAddress.of(BUNDLED.events().get(3)));
        for (String part : List.of(".item", ".actor", ".sentence", ".item .more")) {
            assertTrue(browser.all(part).size() > 40, part);
            assertTrue(browser.all(part).stream().allMatch(WebElement::isDisplayed), part);
        }
        for (String control : List.of("button", "input", "select", "summary", "output")) {
            assertTrue(browser.all(control).stream().noneMatch(WebElement::isDisplayed), control);
        }
        assertTrue(browser.isInView(browser.byId(PageAddress.of(BUNDLED.events().get(3)))));
        assertNotEquals(
                "none",
                browser.style(browser.byId(PageAddress.of(BUNDLED.events().get(3))), "box-shadow"));
    }

    @Test
    void onPaperItIsLightAndHasEverythingButTheControls() {
        browser.open(bundled, "#" + PageAddress.of(BUNDLED.events().get(3)));
        browser.byId("theme").click();
        browser.emulate("print", "light");
        assertTrue(browser.all(".item .more").stream().allMatch(WebElement::isDisplayed));
        assertFalse(browser.find(".bar").isDisplayed());
        assertFalse(panel().isDisplayed());
        assertEquals("rgba(255, 255, 255, 1)", browser.style(browser.find("body"), "background-color"));
    }

    @ParameterizedTest
    @CsvSource({"1400, light", "1400, dark", "390, light", "390, dark"})
    void axeFindsNoSeriousBarrier(int width, String scheme) throws IOException {
        browser.size(width, 900);
        browser.emulate("screen", scheme);
        open(bundled);
        assertEquals(List.of(), browser.barriers());
        browser.type(PageAddress.of(BUNDLED.claims().get(4)));
        browser.until(driver -> panel().isDisplayed());
        browser.byId("search").sendKeys("treaty");
        browser.all(".chip").stream().filter(WebElement::isDisplayed).limit(1).forEach(WebElement::click);
        assertEquals(List.of(), browser.barriers());
    }
}
