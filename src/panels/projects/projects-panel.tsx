// The projects: the board beside the building, or one project over the whole body while it is selected.

import { useSession, useView } from '../session.tsx';
import { Board } from './board.tsx';
import { ProjectDetail } from './detail.tsx';

export function ProjectsPanel() {
  const view = useView();
  const selected = useSession((session) => session.selected);
  const project = selected?.kind === 'project' ? view.projects.find((one) => one.id === selected.id) : undefined;
  return project === undefined ? <Board /> : <ProjectDetail key={project.id} project={project} />;
}
