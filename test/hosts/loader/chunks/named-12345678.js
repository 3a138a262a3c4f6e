throw new Error('The page named the single file.');
