import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";

const page = new URL("../../../Sources/SynergyWorkbench/Page/", import.meta.url);

/** The text of a file of the page. */
export function pageText(path) { return readFileSync(new URL(path, page), "utf8"); }

/** The names of the files in a folder of the page. */
export function pageFiles(folder) { return readdirSync(new URL(folder, page)); }

/** What some scripts of the page declare, read in one scope as in the page itself. */
export function load(scripts, names, globals = {}) {
  const source = scripts.map((name) => pageText(`scripts/${name}`)).join("\n");
  const given = Object.keys(globals);
  const make = vm.compileFunction(`"use strict";\n${source}\nreturn { ${names.join(", ")} };`, given);
  return make(...given.map((name) => globals[name]));
}

/** A generator of numbers that gives the same ones for the same seed. */
export class SplitMix64 {
  constructor(seed) { this.state = BigInt(seed); }

  next() {
    this.state = (this.state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
    let z = this.state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
    return z ^ (z >> 31n);
  }

  /** A number from 0 up to and without the limit. */
  below(limit) { return Number(this.next() % BigInt(limit)); }

  pick(list) { return list[this.below(list.length)]; }
}
