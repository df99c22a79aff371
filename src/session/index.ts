// The door of the session: making the store, the browser's side of it, and the types that panels and world read.

export * from './types.ts';
export { createSession, type SessionHandle } from './store.ts';
export { browserClock, browserDoors, type OwnDoors, type Workers } from './browser-doors.ts';
export type { Clock, Doors, FileCompiler, ForecastEngine, LoadedScenario, RunLocks, TabMemory, TabNews, Tabs } from './doors.ts';
export { serviceWorkerAddress, startChecker, startDebriefWorker, startForecastWorker } from './worker-door.ts';
export { shownName } from './shown-name.ts';
export { forecastKey } from './forecasts.ts';
export { linkTo } from './link.ts';
export { NOTICE_KEYS, type NoticeKey } from './notices.ts';
export { DEFAULT_SETTINGS } from './settings.ts';
export { indexedDbSaves } from './saves.ts';
export { workerAddress } from './trusted.ts';
