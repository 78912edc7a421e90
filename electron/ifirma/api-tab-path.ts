import { IFIRMA_DIALECT, type IfirmaDialect } from './dialect';

/** The way to the tab with the keys in iFirma's panel, as labels to follow: the page is told, not taught. */
export function apiTabPath(dialect: IfirmaDialect = IFIRMA_DIALECT): readonly string[] {
  return dialect['ui.apiTabPath'].value;
}
