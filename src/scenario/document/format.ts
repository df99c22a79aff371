// stub
export const formatScenario = (text: string): string => text;
