"""Writes Sources/SynergyWorkbench/Generated/PageParts+Generated.swift; see the script beside this file."""

import hashlib
import json
import pathlib
import sys

import minify

HOME = pathlib.Path("Sources/SynergyWorkbench")
PAGE = HOME / "Page"
TARGET = HOME / "Generated/PageParts+Generated.swift"
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]


def digest():
    """What the tests compute again, to find a page that was changed and not written anew."""
    sha = hashlib.sha256()
    for path in sorted(path for path in PAGE.rglob("*") if path.is_file()):
        sha.update(path.relative_to(PAGE).as_posix().encode() + b"\n")
        sha.update(path.read_bytes())
    return sha.hexdigest()


def joined(folder, ending):
    return "".join(path.read_text() + "\n" for path in sorted((PAGE / folder).glob("*" + ending)))


def words():
    """The tables without the names of their entries, which stand once in front."""
    tables = {name: json.loads((PAGE / f"words/{name}.json").read_text()) for name in LANGUAGES}
    pattern = tables["en"]
    packed = {"keys": [[group, list(pattern[group])] for group in pattern]}
    for name, table in tables.items():
        packed[name] = [[table[group].get(key) for key in pattern[group]] for group in pattern]
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def literal(text):
    hashes = "###"
    while '"' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return f'{hashes}"""\n{text}\n"""{hashes}'


def source():
    script = minify.string(
        "application/javascript", '(() => { "use strict";\n' + joined("scripts", ".js") + "})();")
    parts = {
        "skeleton": (PAGE / "page.html").read_text(),
        "styles": minify.string("text/css", joined("styles", ".css")),
        "script": script,
        "words": words(),
    }
    lines = [f"    static let {name} = {literal(text.rstrip())}\n" for name, text in parts.items()]
    return (
        "// swift-format-ignore-file\n"
        "// Written by .ci/page from the files of the folder Page.\n\n"
        "/// The parts of the page as they are compiled in.\n"
        "enum PageParts {\n"
        "    /// SHA-256 of the files that this was written from, each after its name.\n"
        f'    static let sourceDigest = "{digest()}"\n' + "".join(lines) + "}\n")


def main():
    text = source()
    if "--check" in sys.argv[1:]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET} is not what the files of {PAGE} give; run .ci/page")
        print(f"{TARGET} is what the files of {PAGE} give, {len(text.encode()):,} bytes")
        return
    TARGET.write_text(text)
    print(f"wrote {TARGET}, {len(text.encode()):,} bytes")


main()
