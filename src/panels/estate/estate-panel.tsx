// The kit by floor, top floor first, and the services that hang on it. What an asset is stands as on the list until somebody looked; what it
// carries is not told before somebody measured it.

import { t } from '../../words/index.ts';
import { floorName, levelName } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { AssetCard } from './asset-card.tsx';
import { RiskLines } from '../shared/sign-risk.tsx';
import { Services } from './services.tsx';
import { Term } from '../shared/term.tsx';
import styles from './estate.module.css';

export function EstatePanel() {
  const texts = useTexts();
  const view = useView();
  const floors = [...view.floors].sort((a, b) => b.level - a.level);
  return (
    <PanelFrame title={t('estate.title')}>
      <p className={styles['muted']}>{t('estate.help')}</p>
      <ProblemLine of={['set-blocks']} />
      <PanelPart title={<Term of="service">{t('estate.services')}</Term>}>
        <Services view={view} />
      </PanelPart>
      {view.risks !== undefined && (
        <PanelPart title={<Term of="risk-acceptance">{t('risks.title')}</Term>}>
          {view.risks.length === 0 ? <p className={styles['muted']}>{t('risks.none')}</p> : <RiskLines papers={view.risks} />}
        </PanelPart>
      )}
      {floors.map((floor) => {
        const assets = view.assets.filter((asset) => asset.at === floor.id);
        return assets.length === 0 ? undefined : (
          <PanelPart key={floor.id} title={t('estate.floor', { level: levelName(floor.level), name: floorName(texts, floor.id) })}>
            <ul className={styles['assets']}>
              {assets.map((asset) => (
                <AssetCard key={asset.id} asset={asset} />
              ))}
            </ul>
          </PanelPart>
        );
      })}
    </PanelFrame>
  );
}
