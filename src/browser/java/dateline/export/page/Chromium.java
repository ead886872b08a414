package dateline.export.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader at Debian's Chromium, of which nothing is fetched. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    Chromium() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        wait = new WebDriverWait(driver, PATIENCE);
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Opens a file anew, at an address within it such as {@code #event=vote} or none. */
    void open(Path file, String address) {
        driver.get("about:blank");
        driver.get(file.toUri() + address);
    }

    /** Makes the window as wide as that of a desk or a phone. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets a preference of the reader, or the medium. */
    void emulate(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Switches scripts of pages on or off. */
    void runScripts(String onOrOff) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", onOrOff.equals("off")));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    /** Returns the ids of what is in sight of a kind. */
    List<String> seen(String selector) {
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> element.getDomAttribute("id"))
                .collect(Collectors.toList());
    }

    /** Presses keys wherever the keyboard is. */
    void press(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void back() {
        driver.navigate().back();
    }

    /** Returns the part of the address behind {@code #}. */
    String address() {
        String url = driver.getCurrentUrl();
        return url == null || url.indexOf('#') < 0 ? "" : url.substring(url.indexOf('#') + 1);
    }

    /** Leads to another address in the open page, as typing it does. */
    void type(String address) {
        run("location.hash = arguments[0]", address);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until something is so. */
    void until(ExpectedCondition<Boolean> condition) {
        wait.until(condition);
    }

    /** Tells whether an element stands within the window, below the bar at its top. */
    boolean isInView(WebElement element) {
        return Boolean.TRUE.equals(run(
                "const box = arguments[0].getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight && box.height > 0",
                element));
    }

    /** Returns how far the page can be scrolled to the side, in pixels. */
    long overhang() {
        return ((Number) run("return document.documentElement.scrollWidth - innerWidth")).longValue();
    }

    String style(WebElement element, String property) {
        return element.getCssValue(property);
    }

    /** Returns the addresses that were asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(url -> !url.equals("about:blank"))
                .distinct()
                .toList();
    }

    /** Returns what the browser complained of since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Returns the findings of axe that are serious or critical. */
    @SuppressWarnings("unchecked")
    List<String> barriers() throws IOException {
        try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations"
                + ".filter(violation => violation.impact === 'serious' || violation.impact === 'critical')"
                + ".map(violation => violation.id + ': ' + violation.nodes.slice(0, 5).map(node => node.html"
                + " + ' ' + node.failureSummary).join(' | '))), error => done(['axe: ' + error]))");
        return (List<String>) found;
    }
}
