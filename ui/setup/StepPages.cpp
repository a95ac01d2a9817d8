#include "ui/setup/StepPages.h"

#include "ui/setup/StepLayout.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Strip.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

StepPages::StepPages(QString beginning, QStringList names, QWidget* parent)
    : QWidget(parent)
    , m_beginning(std::move(beginning))
    , m_names(std::move(names))
    , m_stepper(new Stepper(m_names, this))
    , m_missing(new Strip(Strip::Kind::Warning, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_stepper->setObjectName(m_beginning + u"Steps"_s);
    m_missing->setObjectName(m_beginning + u"Problem"_s);
    m_missing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_stepper);
    column->addWidget(m_missing);
    column->addWidget(m_stack, 1);
    connect(m_stepper, &Stepper::stepClicked, this, &StepPages::stepClicked);
}

void StepPages::add(QWidget* step)
{
    const auto index = m_stack->count();
    auto* area = makeScrollArea(step, m_stack);
    area->setAccessibleName(m_names.value(index));
    area->setObjectName(m_beginning + u"Step%1"_s.arg(index));
    m_stack->addWidget(area);
}

void StepPages::go(int step)
{
    m_missing->hide();
    m_stepper->setCurrent(step);
    m_stack->setCurrentIndex(step);
    focusCurrent();
}

void StepPages::focusCurrent()
{
    if (auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
        area != nullptr && area->widget() != nullptr) {
        focusBeginning(*area->widget());
    }
}

void StepPages::tellMissing(const QString& what)
{
    m_missing->tell(Strip::Kind::Warning, what);
    m_missing->show();
}

void StepPages::forgetMissing()
{
    m_missing->hide();
}

} // namespace siaran::ui
