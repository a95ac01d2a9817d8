#pragma once

#include "ui/widgets/Strip.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace siaran::ui {

/// Strips above the content that concern the whole program ("Practice: nothing is sent to real people").
/// One per cause: saying the same cause again changes its strip.
class StripArea final : public QWidget {
    Q_OBJECT

public:
    explicit StripArea(QWidget* parent = nullptr);

    /// The strip for `cause`, made or found. Add actions when `contains` was false before.
    Strip& show(const QString& cause, Strip::Kind kind, const QString& text);
    [[nodiscard]] bool contains(const QString& cause) const { return m_strips.contains(cause); }
    void remove(const QString& cause);

private:
    QVBoxLayout* m_column;
    QHash<QString, Strip*> m_strips;
};

} // namespace siaran::ui
