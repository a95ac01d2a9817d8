#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QWidget>

namespace siaran::ui {

/// How far a campaign is, by outcome: one bar, one part per outcome, the rest empty.
class SegmentedProgressBar final : public QWidget {
    Q_OBJECT

public:
    struct Segment {
        QString name; ///< "delivered"
        qint64 value = 0;
        Token token = Token::Accent;
    };

    explicit SegmentedProgressBar(const QString& objectName, QWidget* parent = nullptr);

    /// `total` includes what is left; segments beyond it are cut off.
    void setSegments(const QList<Segment>& segments, qint64 total);

    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent* event) override;

    QList<Segment> m_segments;
    qint64 m_total = 0;
};

} // namespace siaran::ui
