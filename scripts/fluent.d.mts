import type { Strings } from '../src/i18n/messages.ts';

export function compileFluent(source: string, file: string): Strings;
export function fluentModule(source: string, file: string): string;
