import type * as E from 'electron';

type Template = readonly (E.MenuItemConstructorOptions | StandInMenuItem)[];

/** A menu item (https://www.electronjs.org/docs/latest/api/menu-item): roles and keys are kept, not acted on. */
export class StandInMenuItem {
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: StandInMenu | null;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #options: E.MenuItemConstructorOptions;

  constructor(options: E.MenuItemConstructorOptions) {
    const { submenu } = options;
    this.#options = options;
    this.label = options.label ?? '';
    this.role = options.role;
    this.accelerator = options.accelerator ?? undefined;
    this.submenu = Array.isArray(submenu) ? StandInMenu.buildFromTemplate(submenu) : null;
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
  }

  click(): void {
    const { click } = this.#options;
    if (click) Reflect.apply(click, undefined, [this, undefined, {}]);
  }
}

export class StandInMenu {
  static #applicationMenu: StandInMenu | null = null;
  readonly items: StandInMenuItem[] = [];

  static buildFromTemplate(template: Template): StandInMenu {
    const menu = new StandInMenu();
    for (const entry of template) {
      menu.append(entry instanceof StandInMenuItem ? entry : new StandInMenuItem(entry));
    }
    return menu;
  }

  static setApplicationMenu(menu: StandInMenu | null): void {
    StandInMenu.#applicationMenu = menu;
  }

  static getApplicationMenu(): StandInMenu | null {
    return StandInMenu.#applicationMenu;
  }

  append(item: StandInMenuItem): void {
    this.items.push(item);
  }

  popup(): void {
    throw new Error('context menus are not provided by the desktop host');
  }
}
