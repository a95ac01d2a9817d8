#include "ui/shell/StripArea.h"

#include "ui/theme/Metrics.h"

#include <QVBoxLayout>

namespace siaran::ui {

StripArea::StripArea(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, 0);
    m_column->setSpacing(metrics::GapSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

Strip& StripArea::show(const QString& cause, Strip::Kind kind, const QString& text)
{
    auto*& strip = m_strips[cause];
    if (strip == nullptr) {
        strip = new Strip(kind, text, this);
        strip->setObjectName(cause);
        m_column->addWidget(strip);
        connect(strip, &Strip::closed, this, [this, cause] { remove(cause); });
    }
    strip->setKind(kind);
    strip->setText(text);
    setVisible(true);
    return *strip;
}

void StripArea::remove(const QString& cause)
{
    if (auto* strip = m_strips.take(cause)) {
        m_column->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
    }
    setVisible(!m_strips.isEmpty());
}

} // namespace siaran::ui
