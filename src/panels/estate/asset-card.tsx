// One asset: what it is, how it holds, who says so, and what two hours of looking would show.

import { useEffect, useRef } from 'react';
import { ClipboardList, Eye } from 'lucide-react';
import type { AssetView, Block } from '../../core/index.ts';
import { dayAndWeek, percent, t } from '../../words/index.ts';
import { sameBlock } from '../blocks.ts';
import { ageOf, assetName, projectShort, serviceName } from '../names.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { BlockButton } from '../shared/block-button.tsx';
import { Fix } from './fix.tsx';
import { SignRisk } from '../shared/sign-risk.tsx';
import { Term, type TermName } from '../shared/term.tsx';
import styles from './estate.module.css';

export function AssetCard({ asset }: { readonly asset: AssetView }) {
  const texts = useTexts();
  const item = useRef<HTMLLIElement>(null);
  const isSelected = useSession((session) => session.selected?.kind === 'asset' && session.selected.id === asset.id);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { facts } = asset;
  const found = texts.assets[asset.id]?.found;
  return (
    <li ref={item} className={styles['asset']} data-selected={isSelected}>
      <div className={styles['top']}>
        <h3>{assetName(texts, asset.id)}</h3>
        <Badge kind={asset.up ? 'ok' : 'critical'}>{t(asset.up ? 'estate.works' : 'estate.broken')}</Badge>
      </div>
      <p className={styles['source']}>
        {facts.seen === undefined ? <ClipboardList size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        {sourceText(asset)}
      </p>
      <dl className={styles['facts']}>
        <Fact name={t('estate.age')} value={ageOf(facts.value)} />
        <Fact term="support-end" name={t('estate.support')} value={supportText(asset)} />
        <Fact term="risk" name={t('estate.fails')} value={t('estate.fails-value', { share: percent(facts.value.yearlyFailure) })} />
        {asset.failures > 0 && <Fact name={t('estate.so-far')} value={t('estate.failures', { count: asset.failures })} />}
        {asset.backBy !== undefined && <Fact name={t('estate.back')} value={dayAndWeek(asset.backBy)} />}
        {asset.kind === 'back-up' && <Fact term="restore-test" name={t('estate.restore')} value={restoreText(asset)} />}
      </dl>
      <p className={styles['muted']}>{usesText(asset, texts)}</p>
      {facts.seen !== undefined && asset.bought === undefined && found !== undefined && <p>{found}</p>}
      <Fix asset={asset} />
      <AssetOffers asset={asset} />
      <SignRisk thing={asset.id} kinds={asset.risks} />
    </li>
  );
}

function Fact({ name, value, term }: { readonly name: string; readonly value: string; readonly term?: TermName }) {
  return (
    <div className={styles['fact']}>
      <dt>{term === undefined ? name : <Term of={term}>{name}</Term>}</dt>
      <dd className="figure">{value}</dd>
    </div>
  );
}

/** Who says so: the list, your own eyes, or the bill. */
function sourceText({ facts, bought }: AssetView): string {
  if (bought !== undefined) return t('estate.as-bought', { day: dayAndWeek(bought) });
  return facts.seen === undefined ? t('estate.says-list') : t('estate.seen', { day: dayAndWeek(facts.seen) });
}

function supportText({ facts }: AssetView): string {
  const { supportEnds } = facts.value;
  if (supportEnds === undefined) return t('estate.support-beyond');
  return supportEnds === 0 ? t('estate.support-over') : t('estate.support-ends', { week: supportEnds });
}

function restoreText({ lastRestore }: AssetView): string {
  if (lastRestore === undefined) return t('estate.restore-never');
  return t(lastRestore.worked ? 'estate.restore-worked' : 'estate.restore-failed', { day: dayAndWeek(lastRestore.day) });
}

function usesText(asset: AssetView, texts: ReturnType<typeof useTexts>): string {
  const services = asset.serves.map((id) => serviceName(texts, id)).join(', ');
  const copies = asset.covers.map((id) => serviceName(texts, id)).join(', ');
  const protectedOnes = asset.protects.map((id) => assetName(texts, id)).join(', ');
  return [
    t(`estate.kind.${asset.kind}`),
    ...(services === '' ? [] : [t('estate.serves', { services })]),
    ...(copies === '' ? [] : [t('estate.covers', { services: copies })]),
    ...(protectedOnes === '' ? [] : [t('estate.protects', { assets: protectedOnes })]),
    ...(asset.madeBy === undefined ? [] : [t('estate.made-by', { project: projectShort(texts, asset.madeBy) })]),
  ].join(' · ');
}

function AssetOffers({ asset }: { readonly asset: AssetView }) {
  const view = useView();
  const own = (block: Block): boolean =>
    (block.activity === 'audit' || block.activity === 'test-restore' || block.activity === 'review') && block.asset === asset.id;
  const planned = view.manager.blocks.filter(own);
  const offers = [...planned, ...view.offers.filter((offer) => own(offer) && !planned.some((block) => sameBlock(block, offer)))];
  return offers.length === 0 ? undefined : (
    <div className={styles['offers']}>
      {offers.map((offer) => (
        <BlockButton key={offer.activity} block={offer} />
      ))}
    </div>
  );
}
