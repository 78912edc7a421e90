import {
  ArrowLeft,
  Bell,
  BookOpen,
  Braces,
  Building2,
  CalendarDays,
  CalendarX2,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronsUpDown,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleSlash,
  Clock,
  Copy,
  DatabaseBackup,
  Download,
  Ellipsis,
  ExternalLink,
  FileCheck2,
  FileText,
  Gauge,
  Hand,
  Info,
  KeyRound,
  Keyboard,
  LayoutDashboard,
  LoaderCircle,
  Lock,
  Pencil,
  Plus,
  Printer,
  Receipt,
  RefreshCw,
  Save,
  Scale,
  Search,
  Send,
  Settings,
  ShieldCheck,
  ShieldQuestion,
  ShieldX,
  Trash2,
  TriangleAlert,
  Undo2,
  Users,
  WifiOff,
  X,
  type LucideIcon,
} from 'lucide-react';
import { cx } from '../lib/cx';
import styles from './icon.module.css';

/** Every icon of the product by what it means here; the icon set itself is known to this file only. */
const ICONS = {
  add: Plus,
  back: ArrowLeft,
  bell: Bell,
  backup: DatabaseBackup,
  calendar: CalendarDays,
  check: Check,
  close: X,
  collapse: ChevronDown,
  company: Building2,
  compare: Scale,
  contractors: Users,
  copy: Copy,
  dashboard: LayoutDashboard,
  delete: Trash2,
  edit: Pencil,
  expand: ChevronDown,
  expense: Receipt,
  external: ExternalLink,
  info: Info,
  invoice: FileText,
  key: KeyRound,
  keyboard: Keyboard,
  limit: Gauge,
  locked: Lock,
  more: Ellipsis,
  next: ChevronRight,
  offline: WifiOff,
  previous: ChevronLeft,
  pull: Download,
  print: Printer,
  problem: CircleAlert,
  reference: BookOpen,
  request: Braces,
  save: Save,
  search: Search,
  send: Send,
  settings: Settings,
  switch: ChevronsUpDown,
  sync: RefreshCw,
  undo: Undo2,
  warning: TriangleAlert,
  working: LoaderCircle,

  'state-draft': Pencil,
  'state-ready': FileCheck2,
  'state-queued': Clock,
  'state-sending': LoaderCircle,
  'state-accepted': CircleCheck,
  'state-rejected': CircleSlash,
  'state-unknown': CircleHelp,
  'state-needs-person': Hand,
  'state-overdue': CalendarX2,
  'ksef-not-sent': CircleDashed,
  'ksef-numbered': ShieldCheck,
  'ksef-refused': ShieldX,
  'ksef-unknown': ShieldQuestion,
} as const satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof ICONS;

type IconProps = {
  readonly name: IconName;
  readonly size?: 'small' | 'normal' | 'large';
  /** Turns while something is under way; still under reduced motion. */
  readonly isMoving?: boolean;
};

/** Decoration beside words, so it is never spoken. */
export function Icon({ name, size = 'normal', isMoving = false }: IconProps) {
  const Drawing = ICONS[name];
  return (
    <Drawing
      aria-hidden
      strokeWidth={size === 'large' ? 1.25 : 1.75}
      className={cx(styles[size], isMoving && styles['moving'])}
    />
  );
}
