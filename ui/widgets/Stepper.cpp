#include "ui/widgets/Stepper.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int Circle = 24;
constexpr int StepHeight = 36;

} // namespace

class Stepper::Step final : public QAbstractButton {
public:
    Step(int number, QWidget* parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setObjectName(u"step%1"_s.arg(number));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics measure(scaledFont(font(), 14, QFont::DemiBold));
        return {metrics::GapSmall * 3 + Circle + measure.horizontalAdvance(text()), StepHeight};
    }

    StepState state = StepState::ToDo;
    bool isCurrent = false;

private:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() && isEnabled()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Surface2, palette()));
            painter.drawRoundedRect(rect(), metrics::RadiusControl, metrics::RadiusControl);
        }
        const QRectF box(metrics::GapSmall, (height() - Circle) / 2.0, Circle, Circle);
        paintCircle(painter, box);
        painter.setFont(scaledFont(font(), 14, isCurrent ? QFont::DemiBold : QFont::Normal));
        const auto ink = isCurrent ? Token::Text : isEnabled() ? Token::Text2 : Token::Text3;
        painter.setPen(color(ink, palette()));
        painter.drawText(rect().adjusted(metrics::GapSmall * 2 + Circle, 0, 0, 0), Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(color(Token::Focus, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::RadiusControl,
                                    metrics::RadiusControl);
        }
    }

    void paintCircle(QPainter& painter, const QRectF& box)
    {
        const bool problem = state == StepState::Problem;
        const bool filled = isCurrent || state == StepState::Done;
        auto line = Token::BorderStrong;
        auto fill = Token::Surface;
        auto ink = Token::Text2;
        if (problem) {
            line = Token::WarningText;
            fill = Token::WarningFill;
            ink = Token::WarningText;
        } else if (filled) {
            line = Token::Accent;
            fill = isCurrent ? Token::Accent : Token::AccentSoft;
            ink = isCurrent ? Token::OnAccent : Token::Accent;
        }
        painter.setPen(QPen(color(line, palette()), 1.5));
        painter.setBrush(color(fill, palette()));
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setPen(QPen(color(ink, palette()), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (state == StepState::Done && !isCurrent) {
            const auto centre = box.center();
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(
                QPolygonF {centre + QPointF(-4.5, 0.5), centre + QPointF(-1.5, 3.5), centre + QPointF(4.5, -3)});
            return;
        }
        painter.setFont(scaledFont(font(), 12, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter, problem ? u"!"_s : QString::number(m_number));
    }

    int m_number;
};

Stepper::Stepper(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapTiny);
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            auto* rule = new QFrame(this);
            rule->setProperty("rule", true);
            rule->setFixedSize(metrics::PageMargin, 1);
            row->addWidget(rule, 0, Qt::AlignVCenter);
        }
        auto* step = new Step(i + 1, this);
        connect(step, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepClicked(i); });
        row->addWidget(step);
        m_steps.append(step);
    }
    row->addStretch();
    setWords(steps);
    setCurrent(0);
}

void Stepper::setWords(const QStringList& steps)
{
    Q_ASSERT(steps.size() == m_steps.size());
    for (int i = 0; i < steps.size(); ++i) {
        m_steps.at(i)->setText(steps.at(i));
        m_steps.at(i)->updateGeometry();
    }
    tell();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->isCurrent = i == step;
        m_steps.at(i)->setEnabled(i <= step || m_steps.at(i)->state != StepState::ToDo);
        m_steps.at(i)->update();
    }
    tell();
}

void Stepper::setState(int step, StepState state)
{
    m_steps.at(step)->state = state;
    m_steps.at(step)->update();
    tell();
}

void Stepper::setReachable(int step, bool reachable)
{
    m_steps.at(step)->setEnabled(reachable || step == m_current);
}

void Stepper::tell()
{
    const auto count = m_steps.size();
    for (int i = 0; i < count; ++i) {
        auto* step = m_steps.at(i);
        //: A step of a wizard for screen readers: "Step 2 of 4: Message"
        step->setAccessibleName(tr("Step %1 of %2: %3").arg(i + 1).arg(count).arg(step->text()));
        const auto words = i == m_current       ? tr("You are here")
            : step->state == StepState::Done    ? tr("Done")
            : step->state == StepState::Problem ? tr("Something is missing here")
                                                : tr("Not done yet");
        step->setAccessibleDescription(words);
        step->setToolTip(words);
    }
}

} // namespace siaran::ui
