// How the text looks: the colours of the page's tokens, which reach into the editor's own root. Nothing is told by colour alone: keys
// stand before a colon, remarks after a #.

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '1rem' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.55' },
  '.cm-content': { padding: '0.5rem 0 30vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem 0 0.375rem' },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--paper)', borderRight: '1px solid var(--hairline)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-tint) 55%, transparent)' },
  '.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--accent-tint)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-edge)',
  },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--critical) 2px', textUnderlineOffset: '3px' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warn-text) 2px', textUnderlineOffset: '3px' },
  '.cm-lintRange-active': { backgroundColor: 'var(--critical-tint)' },
  '.cm-tooltip': {
    maxWidth: '30rem',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    boxShadow: 'var(--shadow)',
    font: 'var(--text)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { maxHeight: '16rem', fontFamily: 'inherit' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3125rem 0.625rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--accent)' },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', opacity: '1' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { width: '20rem', padding: '0.5rem 0.75rem' },
  '.cm-tooltip-hover .hover-help': { padding: '0.5rem 0.75rem' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeft: '4px solid var(--critical)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warn)' },
  '.cm-diagnosticText': { whiteSpace: 'pre-line' },
  '.cm-diagnosticAction': {
    minHeight: '2rem',
    padding: '0.25rem 0.75rem',
    borderRadius: 'var(--radius)',
    color: 'var(--paper)',
    backgroundColor: 'var(--accent)',
    font: 'var(--strong)',
  },
  '.cm-lint-marker': { width: '0.9em', height: '0.9em' },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--canvas)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--hairline)' },
  '.cm-panel.cm-search': { padding: '0.5rem 2.5rem 0.5rem 0.75rem', font: 'var(--text)' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { font: 'inherit' },
  '.cm-textfield': {
    minHeight: '2rem',
    border: 'var(--edge)',
    borderRadius: 'var(--radius-small)',
    color: 'inherit',
    background: 'var(--paper)',
  },
  '.cm-button': {
    minHeight: '2rem',
    border: 'var(--edge)',
    borderRadius: 'var(--radius-small)',
    color: 'inherit',
    background: 'var(--paper)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--notice)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--warn)' },
  '.told-room': { padding: '0.25rem 0.75rem 0.5rem 0.375rem' },
  '.told': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.375rem 0.75rem',
    alignItems: 'center',
    maxWidth: '44rem',
    padding: '0.625rem 0.875rem',
    border: '1.5px solid var(--critical)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    font: 'var(--text)',
    whiteSpace: 'normal',
  },
  '.told.warning': { borderColor: 'var(--warn-text)' },
  '.told p': { flex: '1 1 100%', margin: '0' },
  '.told p + p': { color: 'var(--muted)', whiteSpace: 'pre-line' },
  '.told b': { fontWeight: '650' },
  '.told button': {
    minHeight: '2.25rem',
    padding: '0.25rem 0.875rem',
    border: '1.5px solid var(--accent)',
    borderRadius: 'var(--radius)',
    color: 'var(--paper)',
    backgroundColor: 'var(--accent)',
    font: 'var(--strong)',
    cursor: 'pointer',
  },
  '.told button.why': { color: 'var(--accent)', backgroundColor: 'transparent', borderColor: 'transparent' },
  '.told button:focus-visible': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
});

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--accent)' },
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--branch)' },
  { tag: tags.string, color: 'var(--ok-text)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--muted)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--muted)' },
]);

export const theme: Extension = [look, syntaxHighlighting(colours)];
