// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.numbing.why": "The FDA warns of products sold without a prescription with more than 4% lidocaine. Thick layers and plastic wrap add to the risk. Irregular heartbeat, seizures and trouble breathing have followed."
};
