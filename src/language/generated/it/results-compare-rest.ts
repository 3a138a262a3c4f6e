// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Non è stato possibile caricare questa foto.",
  "resultsCompare.missing.title": "Qui non ci sono ancora foto",
  "resultsCompare.missing.text": "Può chiedere alla clinica di mostrarle le sue. Le domande qui sotto l’aiuteranno.",
  "resultsCompare.missing.editor": "Per chi gestisce questa pagina: aggiunga un’immagine con slot=\"before\", una con slot=\"after\" e una didascalia con slot=\"caption\".",
  "resultsCompare.noCaption.text": "Queste foto sono arrivate senza dettagli. Li chieda alla clinica.",
  "resultsCompare.noCaption.editor": "Per chi gestisce questa pagina: aggiunga una didascalia con slot=\"caption\". Dica chi ha scattato le foto, che luce e angolo sono gli stessi, quante sedute, quanto tempo dopo, che il consenso è stato dato e che i risultati variano."
};
