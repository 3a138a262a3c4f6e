// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "On l’appelle aussi thérapie par induction de collagène.",
  "shared.scars": "Les cicatrices d’acné paraissent souvent moins marquées après une série de séances. Elles ne disparaissent pas.",
  "shared.scars-measured": "Dans un essai que 15 personnes ont suivi jusqu’au bout, elles ont vu 41 % d’amélioration du côté traité.",
  "shared.scar-shape": "Les creux larges et peu profonds s’améliorent le plus. Les cicatrices profondes et étroites (« en pic à glace ») s’améliorent le moins et demandent parfois une autre méthode.",
  "shared.laser": "Dans un essai avec 46 personnes, les cicatrices se sont améliorées à peu près autant qu’avec un laser. La rougeur a duré moins longtemps.",
  "shared.laser-marks": "Dans un essai avec 46 personnes, il n’y a eu aucune tache foncée après le microneedling. Après un laser, environ 3 personnes sur 22 en ont eu. Le résumé de l’essai n’indique pas les couleurs de peau.",
  "shared.dark-marks-compared": "Une revue de 12 essais a trouvé moins de taches foncées après le microneedling, parfois avec radiofréquence, qu’après d’autres traitements.",
  "shared.pore": "Un pore est l’ouverture d’un poil et de sa glande sébacée. Plus de sébum ou une peau plus relâchée le fait paraître plus grand."
};
