import {qwikCity} from '@builder.io/qwik-city/vite';
import {qwikVite} from '@builder.io/qwik/optimizer';
import {defineConfig, type UserConfig} from 'vite';

export default defineConfig((): UserConfig => ({plugins: [qwikCity(), qwikVite()]}));
