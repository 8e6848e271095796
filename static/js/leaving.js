// Whoever leaves while the bar "Not saved" stands is asked first.
addEventListener('beforeunload', (event) => {
  if (document.getElementById('bar-unsaved')) event.preventDefault();
});
