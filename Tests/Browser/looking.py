"""What can be seen and reached on a page: the rules of axe-core, focus, targets and reflow."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
MOST_STOPS = 600

VISIBLE = """
const isVisible = element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
};
const named = element => {
    const text = (element.getAttribute("aria-label") || element.textContent || element.value || "").trim().replace(/\\s+/g, " ");
    const id = element.id ? ` id=${element.id}` : "", name = element.className?.baseVal ?? element.className;
    return `<${element.localName}${id}${name ? ` class=${name}` : ""}> ${text.slice(0, 40)}`;
};
// All by which a focus can be made visible.
const looks = element => [element, ...(element.labels ?? []), element.parentElement].map(part => {
    const style = getComputedStyle(part);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor,
        style.backgroundColor].join();
}).join();
// What somebody sees of a control whose own box is hidden is its label.
const seen = element => isVisible(element) ? [element, ...(element.labels ?? [])] : [...(element.labels ?? [])].filter(isVisible);
"""

STOP = """() => {
    %s
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const before = window.__stop;
    window.__stop = element;
    (window.__stops ??= new Set()).add(element);
    const shown = seen(element);
    let over;
    const hits = shown.some(part => [...part.getClientRects()].some(box =>
        [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
            const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            over ??= hit ? named(hit) : "outside the window";
            return hit && part.contains(hit);
        })));
    (window.__marks ??= new Map()).set(element, [looks(element), named(element)]);
    return {
        name: named(element), visible: shown.length > 0, hidden: hits ? null : `${named(element)} behind ${over}`,
        forward: !before || before === element || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        again: before === element,
        landmark: element.closest("header, nav, main, aside, footer, dialog")?.localName ?? "none",
    };
}""" % VISIBLE

# The next Tab starts where the focus was last, so the body gets it for a moment.
BEGIN = """() => {
    window.__stop = undefined; window.__stops = new Set(); window.__marks = new Map();
    getSelection().removeAllRanges();
    document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
}"""

UNMARKED = """() => {
    %s
    document.activeElement?.blur();
    return [...window.__marks].filter(([element, [focused]]) => element.isConnected && looks(element) === focused)
        .map(([, [, name]]) => name);
}""" % VISIBLE

REACHABLE = """() => {
    %s
    const groups = new Set();
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(element => {
        if (element.tabIndex < 0 || element.disabled || element.closest("[inert]") || seen(element).length === 0) return false;
        if (element.type === "radio" && element.name) {
            const group = [...document.getElementsByName(element.name)];
            return !group.some(other => window.__stops.has(other));
        }
        return !window.__stops.has(element);
    }).map(named);
}""" % VISIBLE

SMALL = """() => {
    %s
    const inSentence = element => getComputedStyle(element).display === "inline"
        && [...element.parentElement.childNodes].some(node => node.nodeType === 3 && node.data.trim().length > 1);
    const targets = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [tabindex='0']";
    return [...document.querySelectorAll(targets)].filter(element => {
        if (element.disabled || element.type === "hidden" || element.type === "file" && !isVisible(element)) return false;
        const boxes = seen(element).map(part => part.getBoundingClientRect());
        return boxes.length > 0 && !inSentence(element) && !boxes.some(box => box.width >= 23.95 && box.height >= 23.95);
    }).map(element => {
        const box = element.getBoundingClientRect();
        return `${named(element)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
    });
}""" % VISIBLE

WIDE = """() => {
    %s
    const root = document.scrollingElement;
    const findings = [];
    if (root.scrollWidth > root.clientWidth) findings.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const scrolls = element => { for (let part = element; part && part !== document.body; part = part.parentElement)
        if (part !== element && /auto|scroll/.test(getComputedStyle(part).overflowX)) return true; return false; };
    for (const element of document.body.querySelectorAll("*")) {
        const box = element.getBoundingClientRect();
        // What is hidden for the eye only, for readers of screens, may stand anywhere.
        if (box.width > 2 && isVisible(element) && (box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(element))
            findings.push(`${named(element)} from ${box.left.toFixed(0)} to ${box.right.toFixed(0)}`);
    }
    return findings;
}""" % VISIBLE


def axe_violations(page):
    """What axe-core finds against WCAG 2.2, level A and AA."""
    axe = Axe()
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe.axe_script)
    return page.evaluate("""tags => axe.run({
        runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], rules: {"target-size": {enabled: true}},
    }).then(result => result.violations.flatMap(violation => violation.nodes.map(node =>
        `${violation.id}: ${node.target[0]}: ${node.failureSummary.split("\\n").pop().trim()}`)))""", TAGS)


def focus_stops(page):
    """Where Tab leads, from the beginning of the page until it comes round."""
    page.evaluate(BEGIN)
    stops = []
    while len(stops) < MOST_STOPS:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            break
        if stops and not stop["forward"] and page.evaluate("() => window.__first === window.__stop"):
            break
        if not stops:
            page.evaluate("() => { window.__first = window.__stop; }")
        stops.append(stop)
        if stop["again"] and len(stops) > 1:
            break
    return stops


def unmarked(page):
    """What looked the same with the focus as without it, after `focus_stops`."""
    return page.evaluate(UNMARKED)


def unreached(page):
    """What could be reached and was not, after `focus_stops`."""
    return page.evaluate(REACHABLE)


def small_targets(page):
    return page.evaluate(SMALL)


def too_wide(page):
    return page.evaluate(WIDE)
