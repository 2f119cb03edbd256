import type { Unit } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { foldText } from '../../model/unit-names.ts';

/** Pairs of neighbouring letters, the word's ends included. */
function pairs(text: string): Set<string> {
  const framed = ` ${text} `;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}

/** How much two texts share: 1 the same, 0 nothing (Dice's coefficient over pairs of letters). */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** The pairs of every name of every unit; a page of the report asks for them fifty times. */
const known = new WeakMap<readonly Unit[], { unit: Unit; names: Set<string>[] }[]>();

function namesOf(units: readonly Unit[]) {
  const names =
    known.get(units) ??
    units.map((unit) => ({
      unit,
      names: [...new Set([unit.name_vi, unit.name_en, ...unit.aliases].map(foldText))].map(pairs),
    }));
  known.set(units, names);
  return names;
}

/** A word for the kind of unit in front, which says nothing about the name. */
const KIND = /^(huien|h|quan|q|thi xa|tx|thanh pho|tp|tinh|t|xa|x|phuong|p)\b ?/;

/**
 * The units whose names are nearest to a text that is the name of none, at most three, the nearest first; those alone
 * that have half of their letters in common. They are offered to the editor, never taken.
 */
export function nearUnits(text: string, data: Dataset): Unit[] {
  const name = foldText(text.slice(0, 80)).replace(KIND, '');
  if (!name) return [];
  const asked = pairs(name);
  return namesOf(data.units)
    .map(({ unit, names }) => ({ unit, score: Math.max(...names.map((each) => likeness(each, asked))) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ unit }) => unit);
}
