// Requests: a little more of something that is under way, and the ways to answer.

export const requests = {
  'requests.title': 'Asked for on the side',
  'requests.from': '{name}, for {project}',
  'requests.adds': '{hours} more work for the team',
  'requests.answers': 'Your answer to {name}',
  'requests.ruling.accept': 'Yes',
  'requests.ruling.swap': 'Yes, and something else leaves',
  'requests.ruling.move': 'Yes, and the date moves a week',
  'requests.ruling.options': 'No, but this would work',
  'requests.ruling.no': 'No',
  'requests.ruling.defer': 'Not now',
  'requests.silent': 'Nobody answered. What is small, the team does on the side.',
} as const;
