#include "ui/templates/ContactPicker.h"

#include "services/contacts/ContactService.h"
#include "services/domain/PhoneFormat.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/SearchLine.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int ResultHeight = 32;

} // namespace

ContactPicker::ContactPicker(contacts::ContactService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_search(new SearchLine(u"previewSearch"_s, tr("As this customer gets it: name or number"), this))
    , m_results(new QListWidget(this))
    , m_note(makeLabel({}, "muted"_L1, this))
{
    setObjectName(u"contactPicker"_s);
    m_results->setObjectName(u"previewResults"_s);
    m_results->setAccessibleName(tr("Customers found"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();
    m_note->setObjectName(u"previewNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_search->setTarget(m_results);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addWidget(m_search);
    column->addWidget(m_results);
    column->addWidget(m_note);
    connect(m_search, &SearchLine::searched, this, &ContactPicker::search);
    connect(m_results, &QListWidget::itemActivated, this, [this] { pick(m_results->currentRow()); });
    connect(m_results, &QListWidget::itemClicked, this, [this] { pick(m_results->currentRow()); });
}

void ContactPicker::search(const QString& words)
{
    const auto question = ++m_question;
    if (words.isEmpty()) {
        m_results->hide();
        tell({});
        Q_EMIT cleared();
        return;
    }
    contacts::ContactQuery query;
    query.words = words;
    QCoro::connect(m_service.page(query, {}, MostFound), this,
                   [this, question](const Result<contacts::ContactPage>& page) {
                       if (question == m_question) {
                           showFound(page.map([](const contacts::ContactPage& found) { return found.rows; }));
                       }
                   });
}

void ContactPicker::showFound(const Result<QList<Contact>>& people)
{
    m_results->clear();
    m_found = people.value_or(QList<Contact>());
    for (const auto& person : std::as_const(m_found)) {
        //: Somebody that was found: name, phone number
        auto* item
            = new QListWidgetItem(tr("%1, %2").arg(person.displayName, displayPhone(person.phoneE164)), m_results);
        item->setSizeHint({0, ResultHeight});
    }
    m_results->setVisible(!m_found.isEmpty());
    m_results->setFixedHeight(static_cast<int>(m_found.size()) * ResultHeight + metrics::GapTiny);
    m_results->setCurrentRow(0);
    tell(!people                 ? errorSentence(people.error(), ErrorContext::Database)
             : m_found.isEmpty() ? tr("Nobody has this name or number.")
                                 : QString());
}

void ContactPicker::pick(int row)
{
    if (row < 0 || row >= m_found.size()) {
        return;
    }
    const auto person = m_found.at(row);
    m_results->hide();
    const QSignalBlocker blocker(m_search); // the name is no search
    m_search->setText(person.displayName.isEmpty() ? displayPhone(person.phoneE164) : person.displayName);
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT picked(person);
}

void ContactPicker::tell(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace siaran::ui
