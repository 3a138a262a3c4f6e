import {registerInstrumentations} from '@opentelemetry/instrumentation';
import {UserInteractionInstrumentation} from '@opentelemetry/instrumentation-user-interaction';
import {SimpleSpanProcessor} from '@opentelemetry/sdk-trace-base';
import {WebTracerProvider} from '@opentelemetry/sdk-trace-web';

/** Records which elements are pressed, as paths through the page. */
export function record(options) {
  globalThis.recorded = [];
  const exporter = {
    export(spans, done) {
      globalThis.recorded.push(...spans.map(({name, attributes}) => ({name, attributes})));
      done({code: 0});
    },
    shutdown: () => Promise.resolve(),
  };
  const provider = new WebTracerProvider({spanProcessors: [new SimpleSpanProcessor(exporter)]});
  provider.register();
  registerInstrumentations({
    tracerProvider: provider,
    instrumentations: [new UserInteractionInstrumentation(options)],
  });
}
