// The icon that goes with each thing a block can hold.

import {
  ArchiveRestore,
  ArrowUpRight,
  Calculator,
  FileChartColumn,
  FilePenLine,
  Footprints,
  Gavel,
  Handshake,
  HeartHandshake,
  LifeBuoy,
  ListOrdered,
  MessageCircleHeart,
  Mail,
  MessageSquare,
  Phone,
  Presentation,
  RotateCcw,
  Ruler,
  Telescope,
  Scale,
  Scissors,
  Search,
  SearchCheck,
  TriangleAlert,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { Activity } from '../../core/index.ts';

const ICONS: Readonly<Record<Activity, LucideIcon>> = {
  talk: MessageSquare,
  'find-cause': Search,
  estimate: Ruler,
  compare: Scale,
  warn: TriangleAlert,
  audit: SearchCheck,
  'test-restore': ArchiveRestore,
  walk: Footprints,
  coach: HeartHandshake,
  help: Wrench,
  chase: Phone,
  'post-queue': ListOrdered,
  review: FilePenLine,
  negotiate: Scissors,
  feedback: MessageCircleHeart,
  escalate: ArrowUpRight,
  'ask-ruling': Gavel,
  'business-case': FileChartColumn,
  'finance-read': Calculator,
  send: Mail,
  'kick-off': Handshake,
  clinic: LifeBuoy,
  demo: Presentation,
  reset: RotateCcw,
  'pre-mortem': Telescope,
};

export function ActivityIcon({ of, size = 20 }: { readonly of: Activity; readonly size?: number }) {
  const Icon = ICONS[of];
  return <Icon size={size} aria-hidden />;
}
