export type MenuEntry = {
  readonly label: string;
  readonly accelerator: string | null;
  readonly role: string | null;
  readonly items: readonly MenuEntry[];
};

/** What is common to Electron's menus and to those of the host. */
type MenuOf<Item> = { readonly items: readonly Item[] };
type ItemParts<Item> = {
  readonly label: string;
  readonly accelerator?: string | null | undefined;
  readonly role?: string | undefined;
  readonly submenu?: MenuOf<Item> | null | undefined;
};

export function describeMenu<Item extends ItemParts<Item>>(menu: MenuOf<Item> | null): readonly MenuEntry[] {
  return (menu?.items ?? []).map((item) => ({
    label: item.label,
    accelerator: item.accelerator ?? null,
    role: item.role ?? null,
    items: describeMenu(item.submenu ?? null),
  }));
}

/**
 * @param labels the way through the submenus, for example `['Plik', 'Nowa faktura']`
 * @throws when it leads nowhere
 */
export function findMenuItem<Item extends ItemParts<Item>>(
  menu: MenuOf<Item> | null,
  labels: readonly string[],
): Item {
  let level = menu;
  let found: Item | undefined;
  for (const label of labels) {
    found = level?.items.find((item) => item.label === label);
    level = found?.submenu ?? null;
  }
  if (!found) throw new Error(`no menu item ${labels.join(' > ')}`);
  return found;
}
