// Makes a photo small before it is sent: phones take more than a page shows, and some nets are slow. Drawing it anew also
// leaves out where it was taken. Without script, or where the photo cannot be read, it is sent as it is.
(() => {
  const most = 1600;

  const shrink = async (input) => {
    const photo = input.files[0];
    delete input.dataset.small;
    if (!photo) return;
    const image = await createImageBitmap(photo);
    const scale = Math.min(1, most / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const small = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    if (!small || small.size >= photo.size || input.files[0] !== photo) return;
    const files = new DataTransfer();
    files.items.add(new File([small], 'photo.jpg', { type: 'image/jpeg' }));
    input.files = files.files;
    input.dataset.small = 'true';
  };

  document.querySelectorAll('input[type=file]').forEach((input) =>
    input.addEventListener('change', () => shrink(input).catch(() => {})));
})();
