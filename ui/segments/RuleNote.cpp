#include "ui/segments/RuleNote.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int SignSize = 14;

/// Painted anew with each change of theme, which a pixmap in a label would not be.
class Sign final : public QWidget {
public:
    explicit Sign(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(SignSize, SignSize);
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        TintedIcon::paintIn(painter, u"exclamation-triangle"_s, rect(), color(Token::WarningText, palette()));
    }
};

} // namespace

RuleNote::RuleNote(const QString& sentence, const QString& fix, QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(sentence, "caption"_L1, this))
{
    setObjectName(u"note"_s);
    setAccessibleName(sentence);
    m_sentence->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(new Sign(this), 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    if (!fix.isEmpty()) {
        m_fix = makeButton(u"fix"_s, fix, "link"_L1, this);
        m_fix->setAccessibleDescription(sentence);
        row->addWidget(m_fix);
        connect(m_fix, &QPushButton::clicked, this, &RuleNote::fixRequested);
    }
}

QString RuleNote::sentence() const
{
    return m_sentence->text();
}

} // namespace siaran::ui
