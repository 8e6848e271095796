"""Pictures as plain shapes: drawn as SVG by `view/posters`, as slides by `core/slides`."""
