#pragma once

class QScrollArea;
class QWidget;

namespace siaran::ui {

/// Lets `content`, which it takes, be longer than the window: without a frame, over the colour of the page, never
/// sideways.
[[nodiscard]] QScrollArea* makeScrollArea(QWidget* content, QWidget* parent);

} // namespace siaran::ui
