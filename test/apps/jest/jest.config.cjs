module.exports = {
  testEnvironment: 'jsdom',
  testEnvironmentOptions: {customExportConditions: ['browser']},
  transform: {'\\.m?js$': ['@swc/jest', {jsc: {target: 'es2022'}}]},
  transformIgnorePatterns: ['node_modules/(?!(microneedling-widgets|lit|lit-html|lit-element|@lit)/)'],
};
