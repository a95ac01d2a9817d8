#include "ui/consent/OptOutFilterBar.h"

#include "models/consent/ConsentText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using consent::ConsentSource;

OptOutFilterBar::OptOutFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchLine(u"searchOptOuts"_s, tr("Search name or number"), this))
    , m_how(new QComboBox(this))
    , m_since(new QComboBox(this))
{
    m_how->setObjectName(u"optOutHow"_s);
    m_how->setAccessibleName(tr("How they said it"));
    m_how->addItem(tr("Every way"));
    for (const auto source : {ConsentSource::Keyword, ConsentSource::Button, ConsentSource::WhatsApp,
                              ConsentSource::Manual, ConsentSource::Import}) {
        m_how->addItem(models::sourceText(source), static_cast<int>(source));
    }
    m_since->setObjectName(u"optOutSince"_s);
    m_since->setAccessibleName(tr("Since when"));
    m_since->addItem(tr("All time"), 0);
    m_since->addItem(tr("Last 7 days"), 7);
    m_since->addItem(tr("Last 30 days"), 30);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(m_search, 1);
    row->addWidget(m_how);
    row->addWidget(m_since);
    connect(m_search, &SearchLine::searched, this, &OptOutFilterBar::changed);
    connect(m_how, &QComboBox::currentIndexChanged, this, &OptOutFilterBar::changed);
    connect(m_since, &QComboBox::currentIndexChanged, this, &OptOutFilterBar::changed);
}

consent::OptOutFilter OptOutFilterBar::filter() const
{
    consent::OptOutFilter filter {.words = m_search->text().trimmed()};
    if (m_how->currentData().isValid()) {
        filter.source = static_cast<ConsentSource>(m_how->currentData().toInt());
    }
    if (const int days = m_since->currentData().toInt(); days > 0) {
        // From a midnight, so that asking again is the same question.
        filter.since = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
    }
    return filter;
}

void OptOutFilterBar::clear()
{
    m_search->clear();
    m_how->setCurrentIndex(0);
    m_since->setCurrentIndex(0);
}

} // namespace siaran::ui
