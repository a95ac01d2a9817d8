#pragma once

#include <QSplitter>

namespace siaran::ui {

/// A splitter with a gap to drag between its parts, and no line in it: the cards on both sides have their own.
class GapSplitter final : public QSplitter {
public:
    using QSplitter::QSplitter;

private:
    class Gap final : public QSplitterHandle {
    public:
        using QSplitterHandle::QSplitterHandle;

    private:
        void paintEvent(QPaintEvent*) override { }
    };

    QSplitterHandle* createHandle() override { return new Gap(orientation(), this); }
};

} // namespace siaran::ui
