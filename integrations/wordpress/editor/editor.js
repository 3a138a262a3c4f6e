/*
 * The blocks in WordPress's editor: each shows its widget as patients will see it, with its options beside it. Plain
 * JavaScript for what WordPress brings along, so that nothing has to be built.
 */
(({blocks, blockEditor, components, element}, {widgets, labels, values, site, preview, words}) => {
  const {createElement: el, Fragment, useEffect, useRef, useState} = element;
  const {BaseControl, Button, PanelBody, SelectControl, TextControl, TextareaControl, ToggleControl} =
    components;
  const {InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps} = blockEditor;
  const labelOf = (option) => labels[option] ?? option;
  const icon = el(
    'svg',
    {viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg'},
    el('path', {
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.6,
      strokeLinecap: 'round',
      d: 'M3 10q3-2.4 6 0t6 0 6 0M3 15q3-2.4 6 0t6 0 6 0M3 20q3-2.4 6 0t6 0 6 0M12 2v11',
    }),
  );

  const isLink = (text) => /^(https?:\/\/|mailto:|tel:|\/|#|\?)/i.test(text.trim());
  const isJson = (text) => {
    try {
      const read = JSON.parse(text);
      return typeof read === 'object' && read !== null && !Array.isArray(read);
    } catch {
      return false;
    }
  };

  /** One option, by its kind. */
  function Control({option, kind, value, change}) {
    const common = {
      key: option,
      label: labelOf(option),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (kind.type === 'boolean')
      return el(ToggleControl, {
        ...common,
        checked: value === true,
        onChange: (on) => change(on || undefined),
      });
    if (kind.type === 'choice')
      return el(SelectControl, {
        ...common,
        value: value ?? '',
        options: ['', ...kind.choices].map((choice) => ({
          value: choice,
          label: choice ? (values[choice] ?? choice) : words.default,
        })),
        onChange: (next) => change(next || undefined),
      });
    if (kind.type === 'picture')
      return el(
        BaseControl,
        {...common, id: `mn-${option}`},
        value && el('img', {className: 'mn-editor__picture', src: value, alt: ''}),
        el(
          MediaUploadCheck,
          null,
          el(MediaUpload, {
            allowedTypes: ['image'],
            onSelect: ({url}) => change(url),
            render: ({open}) => el(Button, {variant: 'secondary', onClick: open}, words.choose),
          }),
        ),
        value && el(Button, {variant: 'tertiary', onClick: () => change(undefined)}, words.remove),
      );
    const isWrong = kind.type === 'url' && value && !isLink(value);
    return el(TextControl, {
      ...common,
      type: {number: 'number', date: 'date'}[kind.type] ?? 'text',
      ...(kind.type === 'number' ? {min: kind.min, max: kind.max, step: 'any'} : {}),
      value: value ?? '',
      placeholder: String(site[option] ?? ''),
      help: isWrong ? words.link : kind.type === 'names' ? kind.choices.join(' ') : undefined,
      onChange: (next) => change(next || undefined),
    });
  }

  /** The page that shows the widget in the site's own theme, as high as it is, anew after each pause in typing. */
  function Preview({name, attributes, isSelected}) {
    const {align, className, lock, ...options} = attributes;
    const address = `${preview}&microneedling-widgets-preview=${name}&options=${encodeURIComponent(JSON.stringify(options))}`;
    const [shown, show] = useState(address);
    const [height, setHeight] = useState(0);
    const frame = useRef();
    const sizes = useRef();
    useEffect(() => {
      const wait = setTimeout(() => show(address), 600);
      return () => clearTimeout(wait);
    }, [address]);
    useEffect(() => () => sizes.current?.disconnect(), []);
    const measure = () => {
      const page = frame.current?.contentDocument?.documentElement;
      const main = page?.querySelector('main');
      if (!main) return;
      // The admin bar's room, and whatever else a theme puts around a page, is not the widget's.
      page.style.setProperty('margin-top', '0', 'important');
      const {ResizeObserver} = frame.current.contentWindow;
      sizes.current?.disconnect();
      sizes.current = new ResizeObserver(() =>
        setHeight(Math.ceil(main.getBoundingClientRect().height) + 24),
      );
      sizes.current.observe(main);
    };
    return el(
      'div',
      {className: `mn-editor__preview${isSelected ? ' is-selected' : ''}`},
      !height && el('p', {className: 'mn-editor__loading', role: 'status'}, words.loading),
      el('iframe', {
        ref: frame,
        src: shown,
        title: `${words.preview}: ${widgets[name].title}`,
        style: {blockSize: `${height || 240}px`},
        onLoad: measure,
      }),
    );
  }

  const edit = (name) =>
    function Edit({attributes, setAttributes, isSelected}) {
      const controls = (belongs) =>
        Object.entries(widgets[name].options)
          .filter(([, kind]) => belongs(kind))
          .map(([option, kind]) =>
            el(Control, {
              key: option,
              option,
              kind,
              value: attributes[option],
              change: (value) => setAttributes({[option]: value}),
            }),
          );
      const own = controls(({group}) => group !== 'clinic');
      const {content = ''} = attributes;
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(PanelBody, {title: words.options}, own),
          el(
            PanelBody,
            {title: words.clinic, initialOpen: false},
            el('p', null, words.settings),
            controls(({group}) => group === 'clinic'),
          ),
          el(
            PanelBody,
            {title: words.ownWords, initialOpen: false},
            el(TextareaControl, {
              label: words.ownWords,
              __nextHasNoMarginBottom: true,
              help: content && !isJson(content) ? words.json : words.paste,
              value: content,
              rows: 8,
              onChange: (next) => setAttributes({content: next || undefined}),
            }),
          ),
        ),
        el('div', useBlockProps(), el(Preview, {name, attributes, isSelected})),
      );
    };

  /** What a pasted tag, or a placeholder of ours, says by its attributes. */
  function attributesOf(node, name) {
    const given = {};
    for (const {name: attribute, value} of node.attributes) {
      const option = attribute.replace(/^data-mn-/, '');
      const kind = widgets[name].options[option];
      if (kind) given[option] = kind.type === 'boolean' ? true : value;
    }
    for (const image of node.querySelectorAll('img')) {
      const slot = image.getAttribute('slot') ?? image.dataset.mnSlot;
      if (!widgets[name].options[slot]) continue;
      given[slot] = image.getAttribute('src');
      given[`${slot}-alt`] = image.alt;
    }
    const caption = node.querySelector('[slot=caption],[data-mn-slot=caption]')?.textContent.trim();
    if (caption) given.caption = caption;
    const json = node.querySelector('script[type="application/json"]')?.textContent ?? node.dataset.mnContent;
    if (json) given.content = json.trim();
    return given;
  }
  const pastedIn = (node, name) =>
    [node, ...node.querySelectorAll('*')].find(
      (one) => one.localName === `mn-${name}` || one.dataset?.mnWidget?.replace(/^mn-/, '') === name,
    );
  const read = (html) => new DOMParser().parseFromString(html, 'text/html').body;

  for (const name of Object.keys(widgets)) {
    const type = `microneedling-widgets/${name}`;
    const blockOf = (body) => blocks.createBlock(type, attributesOf(pastedIn(body, name), name));
    blocks.registerBlockType(type, {
      icon,
      edit: edit(name),
      save: () => null,
      transforms: {
        from: [
          {
            type: 'raw',
            priority: 5,
            // Without it, the editor takes the tag away before it asks whose it is.
            schema: {
              [`mn-${name}`]: {
                attributes: Object.keys(widgets[name].options),
                allowEmpty: true,
                children: '*',
              },
            },
            isMatch: (node) => Boolean(pastedIn(node, name)),
            transform: blockOf,
          },
          {
            type: 'block',
            blocks: ['core/html'],
            isMatch: ({content = ''}) => Boolean(pastedIn(read(content), name)),
            transform: ({content}) => blockOf(read(content)),
          },
          {
            type: 'shortcode',
            tag: 'microneedling',
            isMatch: ({named: {widget = ''}}) => widget.replace(/^mn-/, '') === name,
            transform: ({named: {widget, ...options}}) => blocks.createBlock(type, options),
          },
        ],
      },
    });
  }
})(window.wp, window.microneedlingWidgetsEditor);
