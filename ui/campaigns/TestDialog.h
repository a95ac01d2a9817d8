#pragma once

#include "services/campaigns/TestMessages.h"
#include "ui/widgets/FormDialog.h"

class QLineEdit;

namespace siaran::ui {

/// Sends the message to the owner's own telephone, before anybody else gets it.
class TestDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Filled for `person`; `number` is suggested.
    TestDialog(campaigns::TestMessages& tests, MessageContent content, Contact person, const QString& number,
               QWidget* parent);

Q_SIGNALS:
    void sent(const QString& number);

private:
    void send();

    campaigns::TestMessages& m_tests;
    const MessageContent m_content;
    const Contact m_person;
    QLineEdit* m_number;
};

/// What was typed as a number in E.164: "0812-3456-7890" is +6281234567890. Empty when it is none.
[[nodiscard]] QString numberFromTyped(const QString& typed);

} // namespace siaran::ui
