// Generated from xliff/ by npm run build:locales.
export default {
  "painExplainer.day.text": "Irritated or sunburned skin is a reason to choose another day.",
  "painExplainer.home.text": "Do not numb your skin at home. The FDA warns against products with more than 4% lidocaine, thick layers and plastic wrap: uneven heartbeat, seizures and trouble breathing have followed. Tell your clinic if you have reacted to a numbing cream."
};
