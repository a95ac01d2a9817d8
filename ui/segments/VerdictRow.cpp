#include "ui/segments/VerdictRow.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int SignSize = 14;
constexpr int SignTop = 4;

} // namespace

VerdictRow::VerdictRow(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_holds(words.holds)
    , m_decides(words.decides)
{
    setObjectName(words.decides ? u"decidingRow"_s : u"verdictRow"_s);
    //: Read aloud: whether a condition is true for somebody, the condition, what the person has
    setAccessibleName((words.holds ? tr("True: %1. %2") : tr("Not true: %1. %2")).arg(words.phrase, words.value));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(SignSize + 2 * metrics::GapSmall, 2, metrics::GapSmall, 2);
    column->setSpacing(0);
    auto* phrase = makeLabel(words.phrase, {}, this);
    phrase->setWordWrap(true);
    column->addWidget(phrase);
    if (!words.value.isEmpty()) {
        auto* value = makeLabel(words.value, "caption"_L1, this);
        value->setWordWrap(true);
        column->addWidget(value);
    }
}

void VerdictRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_decides) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_holds ? Token::SuccessFill : Token::WarningFill, palette()));
        painter.drawRoundedRect(rect(), metrics::RadiusControl, metrics::RadiusControl);
    }
    const auto tint = color(m_holds ? Token::SuccessText : Token::Text2, palette());
    const QRect place(metrics::GapSmall, SignTop, SignSize, SignSize);
    TintedIcon::paintIn(painter, m_holds ? u"check2"_s : u"x-lg"_s,
                        QStyle::visualRect(layoutDirection(), rect(), place), tint);
}

} // namespace siaran::ui
